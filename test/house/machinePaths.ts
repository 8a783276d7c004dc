import type { SourceFile } from './sourceFiles.ts';

/** Folders that exist on one person's machine only. Built from parts, so that this file does not name any. */
const PERSONAL = ['home', 'Users', 'root', 'work', 'mnt', 'tmp', 'var/folders'].join('|');
const PATH = new RegExp(String.raw`(?<![\w./~:-])(?:/(?:${PERSONAL})/[\w.-]+|[A-Z]:\\Users\\)[\w./\\-]*`);

/** Paths of one machine: they lead nowhere on any other. */
export function machinePaths({ path, text }: SourceFile): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = PATH.exec(line)?.[0];
    return found ? [`${path}:${index + 1} names ${found}, a path of one machine: take it from an argument.`] : [];
  });
}
