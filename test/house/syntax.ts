import ts from 'typescript';
import type { SourceFile } from './sourceFiles.ts';

/** The syntax tree of a file. Names of the runtime are found on it, so that comments and strings do not count. */
export const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);

/** Calls `see` with every node under `node`, itself included. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** `path:line`, as an editor opens it. */
export function place(tree: ts.SourceFile, position: number): string {
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(position).line + 1}`;
}

/** True for a name that is read as a value, false for a property, a key, an import or a type of that name. */
export function isValueName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isQualifiedName(parent)) return false;
  if (ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent))
    return false;
  if (ts.isMethodSignature(parent) || ts.isTypeQueryNode(parent) || ts.isNamedTupleMember(parent)) return false;
  return !ts.isPartOfTypeNode(node);
}

/** Names that the file itself declares or imports: these are not the runtime's. */
export function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  visit(tree, (node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

/** Every comment of a file, with its position. */
export function comments(tree: ts.SourceFile): { text: string; position: number; end: number }[] {
  const found = new Map<number, { text: string; position: number; end: number }>();
  const keep = (ranges: readonly ts.CommentRange[] | undefined): void => {
    for (const { pos, end } of ranges ?? []) found.set(pos, { text: tree.text.slice(pos, end), position: pos, end });
  };
  const look = (node: ts.Node): void => {
    // Inside a template or a text nothing is a comment, whatever it looks like.
    if (!ts.isJsxText(node)) keep(ts.getLeadingCommentRanges(tree.text, node.getFullStart()));
    keep(ts.getTrailingCommentRanges(tree.text, node.getEnd()));
    for (const child of node.getChildren(tree)) look(child);
  };
  look(tree);
  return [...found.values()].sort((a, b) => a.position - b.position);
}
