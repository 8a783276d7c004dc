import ts from 'typescript';
import { moduleState } from './moduleState.ts';
import type { SourceFile } from './sourceFiles.ts';
import { declaredNames, isValueName, parse, place, visit } from './syntax.ts';

const CLOCK = 'a quiet room has no clock: the calendar is part of the Plan; pass months in as numbers';
const NOISE = 'a quiet room says nothing: return what is to be said and let src/cli print it';
const SURROUNDINGS = 'a quiet room does not look around: let src/cli read it and pass it in';
const CHANCE = 'chance comes from the addressed streams of src/random';
const LANGUAGE = 'texts are compared and shown differently from one version of Node to the next: compare with < and >';

/** Names of the runtime that a quiet room does not use. */
const RUNTIME: Readonly<Record<string, string>> = {
  Date: CLOCK,
  performance: CLOCK,
  setTimeout: CLOCK,
  setInterval: CLOCK,
  setImmediate: CLOCK,
  queueMicrotask: CLOCK,
  console: NOISE,
  process: SURROUNDINGS,
  globalThis: SURROUNDINGS,
  require: SURROUNDINGS,
  fetch: SURROUNDINGS,
  navigator: SURROUNDINGS,
  eval: SURROUNDINGS,
  crypto: CHANCE,
  Intl: LANGUAGE,
};

/** What of Math is the same in every runtime, to the last bit. */
const EXACT = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(' '),
);

/** What breaks the silence of a quiet room: one sentence a place. */
export function noises(file: SourceFile): string[] {
  const tree = parse(file);
  const own = declaredNames(tree);
  const found: string[] = [];
  const say = (node: ts.Node, what: string, instead: string): void => {
    found.push(`${place(tree, node.getStart(tree))} ${what}: ${instead}.`);
  };
  visit(tree, (node) => {
    if (ts.isIdentifier(node) && isValueName(node) && !own.has(node.text)) {
      if (Object.hasOwn(RUNTIME, node.text)) say(node, `uses ${node.text}`, RUNTIME[node.text] as string);
      if (node.text === 'Math') checkMath(node, say);
    }
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) {
      say(node, 'uses import.meta', SURROUNDINGS);
    }
    if (ts.isPropertyAccessExpression(node) && /^(toLocale\w*|localeCompare)$/.test(node.name.text)) {
      say(node, `uses ${node.name.text}`, LANGUAGE);
    }
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken || node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) {
      say(node, 'uses **', 'powers differ between runtimes in the last bit; multiply, or ask src/math');
    }
  });
  return [...found, ...moduleState(tree)];
}

function checkMath(node: ts.Identifier, say: (node: ts.Node, what: string, instead: string) => void): void {
  const use = node.parent;
  if (!ts.isPropertyAccessExpression(use)) {
    say(node, 'takes Math apart', 'write Math.name, so that it can be seen which of its functions is used');
  } else if (use.name.text === 'random') {
    say(node, 'uses Math.random', CHANCE);
  } else if (!EXACT.has(use.name.text)) {
    say(node, `uses Math.${use.name.text}`, 'its last bit differs between runtimes; ask src/math');
  }
}
