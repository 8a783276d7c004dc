import type { Stats } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Files } from '../../src/cli/effects.ts';
import { realEffects } from '../../src/cli/realEffects.ts';

const real = realEffects().files;

/** Files of a folder that is in memory alone; everything else is as it is. */
export function inMemory(folder: string, texts: Readonly<Record<string, string>>): Partial<Files> {
  const textAt = (path: string): string | undefined =>
    dirname(path) === folder && Object.hasOwn(texts, basename(path)) ? texts[basename(path)] : undefined;
  return {
    stat: async (path) => {
      const text = textAt(path);
      if (text === undefined) return real.stat(path);
      return { isDirectory: () => false, isFile: () => true, isFIFO: () => false, size: text.length } as Stats;
    },
    readFile: async (path, most) => {
      const text = textAt(path);
      return text === undefined ? real.readFile(path, most) : new TextEncoder().encode(text).subarray(0, most);
    },
  };
}
