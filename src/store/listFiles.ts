import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_NAME, isPart, RUN_NAME } from './names.ts';
import { systemCode } from './systemCode.ts';

export type StoredFile = {
  readonly path: string;
  readonly name: string;
  readonly address: string;
  readonly bytes: number;
  /** When it was last written or read, ms since 1970. */
  readonly used: number;
  /** Being written, or left by somebody who was killed while writing. */
  readonly part: boolean;
};

/** What is there, undefined when it is gone: others come and go in the same folder. */
const unlessGone = <T>(look: () => T): T | undefined => {
  try {
    return look();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Every file of ours in a cache folder; nothing else there is looked at. @throws what the system says. */
export const listFiles = (folder: string): StoredFile[] => {
  const entries = unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  const runs = entries.filter((entry) => entry.isDirectory() && RUN_NAME.test(entry.name));
  return runs.flatMap(({ name: address }) => {
    const names = (unlessGone(() => readdirSync(join(folder, address))) ?? []).filter((name) => FILE_NAME.test(name));
    return names.flatMap((name): StoredFile[] => {
      const path = join(folder, address, name);
      const stats = unlessGone(() => statSync(path));
      if (stats === undefined) return [];
      return [{ path, name, address, bytes: stats.size, used: stats.mtimeMs, part: isPart(name) }];
    });
  });
};
