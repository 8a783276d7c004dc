import ts from 'typescript';
import type { SourceFile } from './sourceFiles.ts';
import { parse } from './syntax.ts';

const DRAWER = /^(utils?|helpers?|common|shared|misc|lib|tools)$/i;
const EMPTY_SUFFIX = /(Manager|Service|Helper|Helpers|Util|Utils|Base|Impl)$/;

/** Names that say where something was put instead of what it is. */
export function emptyNames({ path }: SourceFile): string[] {
  const parts = path.replace(/(\.test)?\.[a-z]+$/, '').split('/');
  const drawer = parts.find((part) => DRAWER.test(part));
  if (drawer) return [`${path}: "${drawer}" is a drawer, not an idea: name the file after the one thing it exports.`];
  const suffix = EMPTY_SUFFIX.exec(parts.at(-1) as string)?.[0];
  return suffix ? [`${path}: the ending "${suffix}" says nothing: use the name the trade has for it.`] : [];
}

/** A file that only hands on what files of the house export. The one such list is src/index.ts. */
export function barrels(file: SourceFile): string[] {
  if (file.path === 'src/index.ts') return [];
  const { statements } = parse(file);
  const handsOn = statements.some((statement) => ts.isExportDeclaration(statement) && fromHouse(statement));
  const onlyHands = statements.every(
    (statement) => ts.isImportDeclaration(statement) || (ts.isExportDeclaration(statement) && isHouseOrOwn(statement)),
  );
  const repacks = statements.some((statement) => ts.isImportDeclaration(statement) && fromHouse(statement));
  const isBarrel = onlyHands && statements.some(ts.isExportDeclaration) && (handsOn || repacks);
  return isBarrel ? [`${file.path}: only hands on what others export: import from the file that has the idea.`] : [];
}

function fromHouse({ moduleSpecifier }: ts.ExportDeclaration | ts.ImportDeclaration): boolean {
  return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.startsWith('.');
}

const isHouseOrOwn = (statement: ts.ExportDeclaration): boolean =>
  statement.moduleSpecifier === undefined || fromHouse(statement);
