import ts from 'typescript';
import type { SourceFile } from './sourceFiles.ts';
import { comments, parse, place, visit } from './syntax.ts';

const TEST = /^(it|test|describe|suite|bench)$/;
const SKIP = /^(skip|skipIf|runIf|fails)$/;

/** Tests that run alone, and tests that do not run without a reason in words beside them. */
export function unexplainedSkips(file: SourceFile): string[] {
  const tree = parse(file);
  const found: string[] = [];
  visit(tree, (node) => {
    if (!ts.isPropertyAccessExpression(node) || !TEST.test(rootName(node))) return;
    const where = place(tree, node.getStart(tree));
    if (node.name.text === 'only') found.push(`${where} runs alone: take .only away, so that the others run too.`);
    if (SKIP.test(node.name.text) && !explained(tree, node)) {
      found.push(`${where} is skipped (.${node.name.text}): say why in a comment beside it or on the line above.`);
    }
  });
  return found;
}

function rootName(node: ts.Expression): string {
  let at = node;
  while (ts.isPropertyAccessExpression(at) || ts.isCallExpression(at)) at = at.expression;
  return ts.isIdentifier(at) ? at.text : '';
}

/** A comment of at least three words that touches the line of the skip or the line above it. */
function explained(tree: ts.SourceFile, node: ts.Node): boolean {
  const lineOf = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
  const line = lineOf(node.getStart(tree));
  return comments(tree).some(({ text, position, end }) => {
    const words = text.match(/[A-Za-z]{2,}/g) ?? [];
    return words.length >= 3 && lineOf(position) <= line && lineOf(end) >= line - 1;
  });
}
