import { listFiles } from './listFiles.ts';
import { removeFile } from './removeFile.ts';

/** Takes all that is ours out of a cache folder: how many bytes went and how many had to stay. @throws what the system says. */
export const clear = (folder: string): { readonly removed: number; readonly left: number } => {
  let removed = 0;
  let left = 0;
  for (const { path, bytes } of listFiles(folder)) {
    if (removeFile(path)) removed += bytes;
    else left += bytes;
  }
  return { removed, left };
};
