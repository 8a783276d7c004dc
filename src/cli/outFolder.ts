import { dirname, join, resolve } from 'node:path';
import { systemReason } from '../job/disk/systemReason.ts';
import { Refusal } from '../job/refusal.ts';
import { showValue } from '../scenario/showValue.ts';
import { withoutAccents } from '../scenario/withoutAccents.ts';
import type { Effects } from './effects.ts';

/** A folder name of the scenario's: small letters, digits and dashes. */
export function slug(name: string): string {
  const words =
    withoutAccents(name)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'scenario';
}

/** Where results go; refused before the work begins when it could not be written afterwards. */
export async function outFolder(out: string, name: string, { cwd, files }: Effects): Promise<string> {
  const folder = join(resolve(cwd, out), slug(name));
  for (let here = folder; ; here = dirname(here)) {
    try {
      const stats = await files.stat(here);
      if (!stats.isDirectory()) refuse(out, Object.assign(new Error(), { code: 'EEXIST' }));
      await files.mayWrite(here);
      return folder;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== 'ENOENT' && code !== 'ENOTDIR') || here === dirname(here)) refuse(out, error);
    }
  }
}

export function refuse(out: string, error: unknown): never {
  throw new Refusal(`expected a folder to write to, got --out ${showValue(out)}: ${systemReason(error)}.`);
}
