import type { JobEffects, JobFiles } from '../job/jobEffects.ts';

/** Where text goes: a terminal, a file, a pipe. */
export type Sink = {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
};

/** The part of `node:fs/promises` that the commands use. */
export type Files = JobFiles & {
  /** Rejects when the folder cannot be written to. */
  readonly mayWrite: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly writeFile: (path: string, content: string | Uint8Array | readonly Uint8Array[]) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Rejects when there is something in it. */
  readonly removeEmptyFolder: (path: string) => Promise<void>;
};

/** All that a command knows of the world and does to it, so that tests can stand in for both. */
export type Effects = JobEffects & {
  readonly args: readonly string[];
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** Whether somebody sits at standard input. */
  readonly stdinIsTerminal: boolean;
  readonly openTerminal: () => Terminal;
  /** Milliseconds of some clock, for how long things took. */
  readonly now: () => number;
  readonly date: () => Date;
  /** A whole number from 0 to below `most` that nobody can foresee. */
  readonly chance: (most: number) => number;
  readonly cores: number;
  /** Bytes of memory that the machine has. */
  readonly memory: number;
  readonly node: string;
  /** The kind of system, such as `linux`. */
  readonly platform: string;
  /** A name for temporary files that no other process uses. */
  readonly token: string;
  /** Calls back on Ctrl-C or a request to end; returns how to stop listening. */
  readonly onInterrupt: (listener: () => void) => () => void;
};

export type Terminal = {
  /** Asks, and gives the line; undefined when the input ends in place of an answer. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
};
