import type { Looked } from '../jobEffects.ts';

/** What is found at a path; why it cannot be looked at, where that is so. */
export type Found = {
  readonly what: 'nothing' | 'folder' | 'device' | 'file';
  readonly size: number;
  readonly reason?: unknown;
};

/** Looks at a path without reading it. */
export async function look(asking: Promise<Looked>): Promise<Found> {
  try {
    const stats = await asking;
    const what = stats.isDirectory() ? 'folder' : stats.isFile() || stats.isFIFO() ? 'file' : 'device';
    return { what, size: stats.size };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG'
      ? { what: 'nothing', size: 0 }
      : { what: 'file', size: 0, reason: error };
  }
}
