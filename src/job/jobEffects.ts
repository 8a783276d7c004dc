/** What is known of a path without reading it; that of `node:fs` will do. */
export type Looked = {
  readonly size: number;
  readonly isFile: () => boolean;
  readonly isFIFO: () => boolean;
  readonly isDirectory: () => boolean;
};

/** The files that a job reads; it writes none. */
export type JobFiles = {
  /** At most so many bytes: a pipe or device may have no end. */
  readonly readFile: (path: string, most: number) => Promise<Uint8Array>;
  readonly readdir: (path: string) => Promise<string[]>;
  readonly stat: (path: string) => Promise<Looked>;
};

/** All that a job knows of the world, so that tests can stand in for it. */
export type JobEffects = {
  /** From where paths are named. */
  readonly cwd: string;
  readonly files: JobFiles;
  /** At most so many bytes of standard input. */
  readonly readStdin: (most: number) => Promise<Uint8Array>;
};

/** What a job is given beside its task: the world, and whether somebody has had enough. */
export type JobCall = { readonly effects: JobEffects; readonly signal: AbortSignal };
