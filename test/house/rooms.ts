/** A room of the house: a folder, the rooms whose doors open to it, and whom to ask for anything else. */
export type Room = {
  readonly name: string;
  /** Regular expression of the files that belong to the room. */
  readonly files: string;
  /** Regular expressions of the files it may import beside its own. */
  readonly may: readonly string[];
  /** Regular expressions of the files of which it may import types only. */
  readonly mayTypes?: readonly string[];
  /** Node's own modules it may import: none, those named, or all of them. */
  readonly node: 'none' | 'all' | readonly string[];
  /** A room whose results depend on nothing but its arguments. */
  readonly quiet: boolean;
  /** Said after the forced door: what the room may know, and where to go instead. */
  readonly ask: string;
};

const room = (name: string): string => `^src/${name}/`;
const quiet = { node: 'none', quiet: true } as const;

export const ROOMS: readonly Room[] = [
  {
    name: 'math',
    files: room('math'),
    may: [],
    ...quiet,
    ask: 'math knows nobody: pass the value in as an argument.',
  },
  {
    name: 'plan',
    files: room('plan'),
    may: [room('math')],
    ...quiet,
    ask: 'plan knows only math: what others need to agree on belongs in plan, what they do with it stays with them.',
  },
  {
    name: 'stats',
    files: room('stats'),
    may: [room('math')],
    ...quiet,
    ask: 'stats knows only math: it is given plain arrays; ask summary to lay them out.',
  },
  {
    name: 'random',
    files: room('random'),
    may: [room('math')],
    ...quiet,
    ask: 'random knows only math: pass keys and parameters in as numbers.',
  },
  {
    name: 'scenario',
    files: room('scenario'),
    may: [room('math'), '^src/random/law\\.ts$'],
    ...quiet,
    ask: 'scenario knows only math and the laws of random: it says what may be said; ask compile what it means in numbers.',
  },
  {
    name: 'compile',
    files: room('compile'),
    may: [room('scenario'), room('plan'), room('random'), room('stats'), room('math')],
    ...quiet,
    ask: 'compile stands between scenario and plan and never sees the engine: write the number into the Plan.',
  },
  {
    name: 'engine',
    files: room('engine'),
    may: [room('plan'), String.raw`^src/random/(?!rootKey\.ts$)`, room('math')],
    ...quiet,
    ask: 'engine knows only plan, random (but not its root key) and math: ask compile to write what it needs into the Plan.',
  },
  {
    name: 'summary',
    files: room('summary'),
    may: [room('plan'), room('stats'), room('math')],
    ...quiet,
    ask: 'summary knows only plan, stats and math: names, labels and units are in the legend of the Plan; ask plan.',
  },
  {
    name: 'study',
    files: room('study'),
    may: [room('plan'), room('summary'), room('stats'), room('math')],
    ...quiet,
    ask: 'study is handed a runner and the compiler as arguments: ask cli to pass them in.',
  },
  {
    name: 'run: threads and queue',
    files: String.raw`^src/run/(threads|queue)(\.ts$|/)`,
    may: [room('run'), room('engine'), room('plan'), '^src/summary/reduce'],
    node: 'all',
    quiet: false,
    ask: 'a runner knows engine, plan and the reduce of summary: ask cli for anything a person said or will read.',
  },
  {
    name: 'run',
    files: String.raw`^src/run/(?!(threads|queue)(\.ts$|/))`,
    may: [room('engine'), room('plan'), '^src/summary/reduce'],
    node: 'none',
    quiet: false,
    ask: 'the body of run also works in a browser tab: only src/run/threads and src/run/queue may touch the machine.',
  },
  {
    name: 'store',
    files: room('store'),
    may: [room('plan')],
    node: ['crypto', 'fs', 'fs/promises', 'path', 'zlib'],
    quiet: false,
    ask: 'store knows plan and the file system: ask cli to bring it together with a runner.',
  },
  {
    name: 'intake',
    files: room('intake'),
    may: [room('plan')],
    node: ['fs', 'fs/promises', 'path'],
    quiet: false,
    ask: 'intake knows plan and the file system: it hands out rows; ask cli to give them to scenario.',
  },
  {
    name: 'workers',
    files: '^workers/',
    may: [String.raw`^src/run/(?!(threads|queue)(\.ts$|/))`, '^src/store/openKept\\.ts$'],
    node: ['worker_threads'],
    quiet: false,
    ask: 'a worker entry only calls the body of src/run, and hands it the store: put the code there.',
  },
  {
    name: 'reports',
    files: '^reports/',
    may: [room('summary'), room('plan')],
    mayTypes: [room('study')],
    node: 'none',
    quiet: false,
    ask: 'reports turn a Forecast into words and pictures: read it from summary, take only types from study, and let cli touch files.',
  },
  {
    name: 'job: disk',
    files: room('job/disk'),
    may: ['^src/job/jobEffects\\.ts$'],
    node: ['fs', 'fs/promises', 'path', 'stream', 'url'],
    quiet: false,
    ask: 'src/job/disk only reads files as they are: what they mean is read in src/job, and cli writes.',
  },
  {
    name: 'job',
    files: '^src/job/(?!disk/)',
    may: [
      room('job/disk'),
      '^src/(scenario|compile|plan|random|stats|summary|study|intake)/',
      String.raw`^src/run/(?!queue(\.ts$|/))`,
    ],
    node: ['crypto', 'path'],
    quiet: true,
    ask: 'job goes from the name of a scenario to what is then known, for commands and for programs: ask cli for options, for words on a screen and for files to be written.',
  },
  {
    name: 'cli',
    files: room('cli'),
    may: ['^src/(?!index\\.ts$)', '^reports/'],
    node: 'all',
    quiet: false,
    ask: 'cli uses rooms, and reaches worker entries by path only.',
  },
  {
    name: 'library',
    files: room('library'),
    may: [room('job'), room('summary')],
    node: ['os', 'path'],
    quiet: false,
    ask: 'library lets programs do what commands do, without a screen: both ask src/job to do it, and what both need stands there.',
  },
  {
    name: 'index',
    files: String.raw`^src/index\.ts$`,
    may: ['^src/(?!cli/)', '^reports/'],
    node: 'all',
    quiet: false,
    ask: 'src/index.ts lists the public API: nothing of the command line or of tests is part of it.',
  },
  {
    name: 'bench',
    files: '^bench/',
    may: [String.raw`^src/(?!cli/|index\.ts$)`, '^reports/'],
    node: 'all',
    quiet: false,
    ask: 'a bench measures rooms directly: import the room that does the work.',
  },
  {
    name: 'test',
    files: '^test/',
    may: ['^(src|workers|reports|bench)/'],
    node: 'all',
    quiet: false,
    ask: 'tests may open every door.',
  },
];

export const FOLDERS = ['src', 'workers', 'reports', 'bench', 'test'] as const;

/** The room a file belongs to, by its path from the top of the house. */
export const roomOf = (file: string): Room | undefined => ROOMS.find((room) => new RegExp(room.files).test(file));
