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
  readonly options: Readonly<Record<string, Option>>;
};

const SET: Option = {
  value: 'PATH=VALUE',
  many: true,
  describe: 'Change one value, such as --set months=60 (repeatable)',
};
const EVERYWHERE: Readonly<Record<string, Option>> = {
  color: { describe: 'Colours; --no-color for none' },
  debug: { describe: 'Show the stack of a fault' },
};

/** What can be typed. Each command has its file, which is loaded when it is called for. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  forecast: {
    describe: 'Simulate a practice, print the answer and write the report',
    scenario: true,
    options: {
      trials: { value: 'N', describe: 'Futures to simulate (10000)' },
      months: { value: 'M', describe: "Months of each future (the scenario's)" },
      seed: { value: 'TEXT', describe: 'Whose luck (headroom)' },
      threads: { value: 'N', describe: 'Threads that share the work (all cores)' },
      set: SET,
      out: { value: 'DIR', describe: 'Folder for the results (out)' },
      format: { value: 'LIST', describe: 'Files to write: html, json (both)' },
      point: { describe: 'Every uncertain input at its median' },
      json: { describe: 'Print the forecast as JSON and nothing else; write no files' },
      quiet: { describe: 'No progress on the terminal' },
      ...EVERYWHERE,
    },
  },
  check: {
    describe: 'Tell every mistake of a scenario with its place',
    scenario: true,
    options: { set: SET, ...EVERYWHERE },
  },
  list: { describe: 'The scenarios that come with Headroom', scenario: false, options: EVERYWHERE },
  schema: { describe: 'JSON Schema of a scenario, for editors', scenario: false, options: EVERYWHERE },
};
