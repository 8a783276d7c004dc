import ts from 'typescript';
import type { SourceFile } from './sourceFiles.ts';
import { isValueName, parse, place, visit } from './syntax.ts';

const LOCAL_DATE = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/;
const LOCAL_TEXT = /^(toLocale\w*|localeCompare|toDateString|toTimeString)$/;

/** What makes a page depend on the machine that wrote it: its language data and its time zone. */
export function localPlaces(file: SourceFile): string[] {
  const tree = parse(file);
  const found: string[] = [];
  const say = (node: ts.Node, name: string, instead: string): void => {
    found.push(`${place(tree, node.getStart(tree))} uses ${name}: ${instead}.`);
  };
  visit(tree, (node) => {
    if (ts.isIdentifier(node) && node.text === 'Intl' && isValueName(node)) say(node, 'Intl', LANGUAGE);
    if (!ts.isPropertyAccessExpression(node)) return;
    const name = node.name.text;
    if (LOCAL_TEXT.test(name)) say(node, name, LANGUAGE);
    if (LOCAL_DATE.test(name)) say(node, name, 'dates of a page are UTC: write getUTC... or count months');
  });
  return found;
}

const LANGUAGE = 'language data differ from one version of Node to the next: format numbers and months by hand';
