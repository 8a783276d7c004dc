import { type Document, isMap } from 'yaml';
import { isNothing } from './isNothing.ts';

/** Whether something stands at a path. */
export type Says = (path: readonly string[]) => boolean;

/** A table with defaults of its own, at a path, as it would be written; what else is said may leave lines of it out. */
export type DefaultTable = { readonly path: readonly string[]; readonly table: (says: Says) => unknown };

/** Writes a default table out where the document leaves it unsaid, so that one line of it can be changed. */
export function writeOutTable(document: Document, { path, table }: DefaultTable, says: Says): void {
  if (!isNothing(document.getIn(path, true))) return;
  for (let depth = 1; depth < path.length; depth++) {
    const above = document.getIn(path.slice(0, depth), true);
    if (isNothing(above)) document.deleteIn(path.slice(0, depth));
    else if (!isMap(above)) return; // a mistake, which the schema tells
  }
  document.setIn(path, document.createNode(table(says)));
}
