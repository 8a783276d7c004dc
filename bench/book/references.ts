import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A kernel ready to run with trials, households and months behind its arguments; or why there is none. */
export type Reference = { readonly name: string } & (
  | { readonly command: string; readonly args: readonly string[]; readonly slow: boolean }
  | { readonly why: string }
);

const run = promisify(execFile);
const COMPILED = [
  { name: 'C -O3 native', file: 'book', flags: ['-O3', '-march=native', '-ffast-math'] },
  { name: 'C for SSE (x86-64-v2)', file: 'book-sse', flags: ['-O3', '-march=x86-64-v2', '-ffast-math'] },
  { name: 'C -O2', file: 'book-O2', flags: ['-O2'] },
] as const;

/** First line of what a program that failed wrote to standard error. */
const complaint = (error: unknown): string => {
  const { stderr = '', code } = error as { readonly stderr?: string; readonly code?: string | number };
  const last = stderr.trim().split('\n').at(-1);
  return last === undefined || last === '' ? `it failed with ${code}` : last;
};

const noFile = (path: string): string => `no ${basename(path)}: say where it is by --reference DIR`;

const missing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const compiled = async (source: string, folder: string): Promise<Reference[]> =>
  Promise.all(
    COMPILED.map(async ({ name, file, flags }): Promise<Reference> => {
      if (!existsSync(source)) return { name, why: noFile(source) };
      const command = join(folder, file);
      try {
        await run('cc', [...flags, source, '-o', command, '-lm']);
        return { name, command, args: [], slow: false };
      } catch (error) {
        return { name, why: missing(error) ? 'no C compiler (cc)' : `not compiled: ${complaint(error)}` };
      }
    }),
  );

const numpy = async (script: string): Promise<Reference> => {
  const name = 'NumPy';
  if (!existsSync(script)) return { name, why: noFile(script) };
  try {
    await run('python3', ['-c', 'import numpy']);
    return { name, command: 'python3', args: [script], slow: true };
  } catch (error) {
    return { name, why: missing(error) ? 'no Python (python3)' : `no NumPy: ${complaint(error)}` };
  }
};

/** The reference kernels of the folder `from`, built in the folder `into`. */
export const buildReferences = async (from: URL, into: string): Promise<readonly Reference[]> => {
  const kernels = fileURLToPath(from);
  return [...(await compiled(join(kernels, 'book.c'), into)), await numpy(join(kernels, 'book_numpy.py'))];
};
