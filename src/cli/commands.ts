import { compareCommand } from './compareCommand.ts';

/** One option of the command line; a flag takes no value. */
export type Option = {
  readonly describe: string;
  readonly value?: string;
  readonly many?: true;
  readonly hidden?: true;
};

export type Command = {
  readonly describe: string;
  /** Whether it takes a SCENARIO. */
  readonly scenario: boolean;
  /** Whether it takes more of them, to be held against the first. */
  readonly alternatives?: true;
  /** What may be named after it in place of a scenario. */
  readonly argument?: { readonly name: string; readonly describe: string };
  /** Two lines that may be typed as they stand, without the name of the program. */
  readonly examples: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
};

const SET: Option = {
  value: 'PATH=VALUE',
  many: true,
  describe: 'change one value of the scenario, such as --set months=60; may be repeated',
};
const THREADS: Option = {
  value: 'N',
  describe: 'threads that share the work, one for each core unless told otherwise; the answer is the same',
};
const EVERYWHERE: Readonly<Record<string, Option>> = {
  color: { describe: 'colours even in a pipe; --no-color for none, and for words in place of bars' },
  debug: { describe: 'show where a fault of the program is, for a report' },
};

/** What can be typed. Each command has its file, which is loaded when it is called for. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  forecast: {
    describe: 'Simulate a practice, print the answer and write the report',
    scenario: true,
    examples: ['forecast solo-advisor', 'forecast my-firm.yaml --months 60 --set book.households=150 --out what-if'],
    options: {
      trials: {
        value: 'N',
        describe: 'number of futures to simulate, 10000 unless told otherwise; with --precision the most, 200000',
      },
      precision: {
        value: 'SHARE',
        describe: 'simulate until the headline chances are known this well, such as 0.01 for one percentage point',
      },
      trial: {
        value: 'K',
        describe: 'tell one future month by month, numbered from 1: who joined, left, was hired; writes no files',
      },
      months: { value: 'M', describe: "months to simulate, 1 to 480, the scenario's own unless told otherwise" },
      seed: { value: 'TEXT', describe: 'text that picks the luck: the same text gives the same futures' },
      threads: {
        ...THREADS,
        describe:
          'threads that share the work, one for each core unless told otherwise or too little to share; the answer is the same',
      },
      memory: {
        value: 'SIZE',
        describe: 'memory a run may take, such as 500MB, 1GB unless told otherwise; beyond it percentiles are counted',
      },
      set: SET,
      out: {
        value: 'DIR',
        describe: 'folder for the results, out unless told otherwise; they go to DIR/<name of the scenario>',
      },
      format: {
        value: 'LIST',
        describe:
          'files to write, with commas between: html, json, csv, xlsx, parquet, png, svg, md; html,json unless told otherwise',
      },
      measures: {
        value: 'NAMES',
        describe: 'with --format parquet: measures to write of each single future, with commas between',
      },
      point: { describe: 'put every uncertain input at its middle: what is left is luck' },
      'self-check': { describe: 'hold a reduced practice against its exact solution; exit code 1 if they differ' },
      json: { describe: 'print the forecast as JSON and nothing else; write no files' },
      cache: { describe: 'find what is kept of earlier runs, and keep long ones; --no-cache for neither' },
      quiet: { describe: 'show no progress on the terminal' },
      ...EVERYWHERE,
    },
  },
  compare: { ...compareCommand, options: { ...compareCommand.options, ...EVERYWHERE } },
  check: {
    describe: 'Tell every mistake of a scenario with its place',
    scenario: true,
    examples: ['check my-firm.yaml', 'check solo-advisor --deep --set book.households=150'],
    options: {
      deep: { describe: 'simulate 500 futures besides, and say what in the plan may not be meant' },
      set: SET,
      ...EVERYWHERE,
    },
  },
  verify: {
    describe: 'Derive a forecast.json, compare.json or report.html again: equal, or where not',
    scenario: false,
    argument: { name: 'file', describe: 'A file that Headroom wrote, or - for standard input' },
    examples: ['verify out/solo-advisor/forecast.json', 'verify report.html --data ../my-firm'],
    options: {
      sample: { describe: 'simulate a random tenth of the futures, and check the digests: quick, and not as sure' },
      data: { value: 'DIR', describe: 'folder of its scenario, where its data files are; that of the file without it' },
      threads: THREADS,
      memory: { value: 'SIZE', describe: 'memory that the run may take, such as 2GB, 1GB unless told otherwise' },
      quiet: { describe: 'show no progress on the terminal' },
      ...EVERYWHERE,
    },
  },
  explain: {
    describe: 'Tell a scenario in words and numbers: the first day, policies, every input with its source',
    scenario: true,
    examples: ['explain first-hire', 'explain my-firm.yaml --all --set book.households=150'],
    options: {
      set: SET,
      all: { describe: 'show the inputs at fixed defaults too' },
      point: { describe: 'show every uncertain input at its middle' },
      json: { describe: 'print the explanation as JSON, for programs' },
      ...EVERYWHERE,
    },
  },
  init: {
    describe: 'Write a scenario of your own from a few questions',
    scenario: false,
    examples: ['init', 'init --yes --households 80 --advisors 2 --out my-firm.yaml'],
    options: {
      yes: { describe: 'ask nothing: take the default wherever no option answers' },
      title: { value: 'TEXT', describe: 'name of the practice' },
      households: { value: 'N', describe: 'households on the first day; like all numbers, also a range' },
      assets: { value: 'AMOUNT', describe: 'mean assets of one household' },
      advisors: { value: 'N', describe: 'advisors who own the firm and keep clients' },
      associates: { value: 'N', describe: 'client service associates who work with them' },
      hours: { value: 'N', describe: 'hours a year that an advisor works' },
      requests: { value: 'N', describe: 'how often a year a household calls or writes' },
      minimum: { value: 'AMOUNT', describe: 'least assets of a new client' },
      rent: { value: 'AMOUNT', describe: 'rent of the office a month, or usual' },
      hire: { value: 'ROLE', describe: 'whom to hire in month 12: csa, paraplanner, associate, advisor or nobody' },
      out: { value: 'FILE', describe: 'file to write; the name of the practice unless told otherwise' },
      force: { describe: 'replace a file that is there' },
      ...EVERYWHERE,
    },
  },
  list: {
    describe: 'The scenarios that come with Headroom',
    scenario: false,
    examples: ['list', 'list --no-color'],
    options: EVERYWHERE,
  },
  levers: {
    describe: 'What a policy can do: every lever, or all about one',
    scenario: false,
    argument: { name: 'name', describe: 'A lever, such as hire' },
    examples: ['levers', 'levers goVirtual'],
    options: { json: { describe: 'print the levers as JSON, for programs' }, ...EVERYWHERE },
  },
  cache: {
    describe: 'What is kept of long runs, so that later ones start from there',
    scenario: false,
    examples: ['cache', 'cache --clear'],
    options: { clear: { describe: 'remove all of it' }, ...EVERYWHERE },
  },
  schema: {
    describe: 'JSON Schema of a scenario, for editors',
    scenario: false,
    examples: ['schema', 'schema > headroom.schema.json'],
    options: EVERYWHERE,
  },
};
