import { listFiles } from './listFiles.ts';
import { removeFile } from './removeFile.ts';

/** Bytes that went, bytes that had to stay, and why, as the system calls it. */
export type Cleared = { readonly removed: number; readonly left: number; readonly why: string | undefined };

/** Takes all that is ours out of a cache folder. @throws what the system says of the folder itself. */
export const clear = (folder: string): Cleared => {
  let removed = 0;
  let left = 0;
  let why: string | undefined;
  for (const { path, bytes } of listFiles(folder)) {
    const code = removeFile(path);
    if (code === undefined) removed += bytes;
    else left += bytes;
    why ??= code;
  }
  return { removed, left, why };
};
