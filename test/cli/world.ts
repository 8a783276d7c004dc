import type { Effects, Files, Sink } from '../../src/cli/effects.ts';
import { headroom } from '../../src/cli/headroom.ts';
import { realEffects } from '../../src/cli/realEffects.ts';

/** A world in which a command can be run and looked at. */
export type World = {
  readonly effects: Effects;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly interrupt: () => void;
};

export type WorldOptions = {
  readonly cwd?: string;
  readonly files?: Partial<Files>;
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  readonly terminal?: boolean;
  /** What is typed when something is asked, in order; then the input ends. */
  readonly answers?: readonly string[];
};

const real = realEffects();

export function world(args: readonly string[], options: WorldOptions = {}): World {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (lines: string[]): Sink => ({
    write: (text) => void lines.push(text),
    isTTY: options.terminal ?? false,
    columns: options.terminal === true ? 80 : undefined,
  });
  const answers = [...(options.answers ?? [])];
  const listeners = new Set<() => void>();
  return {
    effects: {
      ...real,
      args,
      stdout: sink(out),
      stderr: sink(err),
      cwd: options.cwd ?? '/',
      env: options.env ?? {},
      files: { ...real.files, ...options.files },
      readStdin: async (most) => new TextEncoder().encode(options.stdin ?? '').subarray(0, most),
      stdinIsTerminal: options.answers !== undefined,
      openTerminal: () => ({
        ask: async (question) => {
          out.push(question);
          return answers.shift();
        },
        close: () => undefined,
      }),
      date: () => new Date('2027-01-02T03:04:05Z'),
      cores: 2,
      memory: 16e9,
      token: 'test',
      onInterrupt: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    stdout: () => out.join(''),
    stderr: () => err.join(''),
    interrupt: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** Runs a command line and gives back all that it said. */
export async function run(args: readonly string[], options: WorldOptions = {}) {
  const here = world(args, options);
  const code = await headroom(here.effects);
  return { code, stdout: here.stdout(), stderr: here.stderr() };
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: the system says so`), { code });
}
