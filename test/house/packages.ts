/** A package and the only place that may run it; types of it may be imported in the whole room. */
export type PackageHome = {
  readonly name: string;
  /** Regular expression of the files that may import it. */
  readonly home: string;
  /** Regular expression of the files that may import its types. */
  readonly types: string;
  /** True when a single file of its home may import it: everybody else asks that file. */
  readonly oneFile: boolean;
  readonly ask: string;
};

const anyFile = (name: string, folder: string, ask: string): PackageHome => ({
  name,
  home: `^${folder}/`,
  types: `^${folder}/`,
  oneFile: false,
  ask,
});
const oneFile = (name: string, folder: string, ask: string): PackageHome => ({
  ...anyFile(name, folder, ask),
  oneFile: true,
});
const thisFile = (name: string, file: string, ask: string): PackageHome => ({
  name,
  home: `^${file.replaceAll('.', '\\.')}$`,
  types: `^${file.slice(0, file.lastIndexOf('/'))}/`,
  oneFile: true,
  ask,
});

export const PACKAGES: readonly PackageHome[] = [
  thisFile('seedrandom', 'src/random/rootKey.ts', 'draws come from the addressed streams of src/random'),
  oneFile('@noble/hashes', 'src/plan', 'ask the digest of src/plan'),
  anyFile('zod', 'src/scenario', 'only a scenario is checked against a schema; ask src/scenario'),
  anyFile('yaml', 'src/scenario', 'only a scenario is written in YAML; ask src/scenario'),
  oneFile('mathjs', 'src/compile', 'formulas are parsed once, in src/compile, and travel as opcodes of the Plan'),
  oneFile('@observablehq/plot', 'reports', 'ask the one file of reports that draws'),
  oneFile('csv-stringify', 'reports', 'ask the csv writer of reports'),
  oneFile('write-excel-file', 'reports', 'ask the xlsx writer of reports'),
  oneFile('hyparquet-writer', 'reports', 'ask the parquet writer of reports'),
  oneFile('@resvg/resvg-js', 'src/cli', 'pictures are drawn by src/cli, which knows whether this machine can'),
  oneFile('csv-parse', 'src/intake', 'rows of a file come from src/intake'),
  anyFile('linkedom', 'src/cli', 'a document is passed in to whoever draws; ask src/cli to make it'),
  anyFile('yargs', 'src/cli', 'the command line ends at src/cli: pass plain options on'),
  thisFile('worker-threads-pool', 'src/run/threads.ts', 'threads are carried by src/run/threads.ts alone'),
];

/** The folders whose code is not shipped to users and may use development packages. */
export const DEVELOPMENT = '^(test|bench)/';
