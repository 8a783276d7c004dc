import ts from 'typescript';
import type { SourceFile } from './sourceFiles.ts';
import { comments, parse, place, visit } from './syntax.ts';

/** Places where the types are silenced. */
export function silencedTypes(file: SourceFile): string[] {
  const tree = parse(file);
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.kind !== ts.SyntaxKind.AnyKeyword) return;
    found.push(
      `${place(tree, node.getStart(tree))} says any: name the type, or take unknown and look before using it.`,
    );
  });
  for (const { text, position } of comments(tree)) {
    const word = /@ts-(ignore|nocheck)/.exec(text)?.[0];
    if (word) found.push(`${place(tree, position)} says ${word}: repair the type; a test may say @ts-expect-error.`);
  }
  return found;
}
