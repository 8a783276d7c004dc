import { analyze, type Scope, type Variable } from 'eslint-scope';
import type { ArrowFunctionExpression, FunctionDeclaration, FunctionExpression, Node } from 'estree';
import MagicString from 'magic-string';
import { parseAst } from 'rolldown/parseAst';

type Placed<T> = T & { readonly start: number; readonly end: number };
type Fn = Placed<ArrowFunctionExpression | FunctionDeclaration | FunctionExpression>;

const LOOPS = ['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement'];
const FUNCTIONS = ['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression'];

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value?.type === 'string');

const loops = (node: Node): boolean =>
  LOOPS.includes(node.type) || childrenOf(node).some((child) => !FUNCTIONS.includes(child.type) && loops(child));

/** Where a name stands for a property and its value at once. */
const shorthands = (node: Node, found = new Set<number>()): Set<number> => {
  if (node.type === 'Property' && node.shorthand) found.add((node.value as Placed<Node>).start);
  for (const child of childrenOf(node)) shorthands(child, found);
  return found;
};

const isFixed = ({ defs: [def] }: Variable): boolean =>
  def?.type === 'FunctionName' || (def?.type === 'Variable' && def.parent?.kind === 'const');

/** A function's own blocks: not those of functions and classes in it. */
const blocksOf = (scope: Scope): Scope[] => [
  scope,
  ...scope.childScopes.filter(({ type }) => !['function', 'class'].includes(type)).flatMap(blocksOf),
];

/**
 * The same program, in which a function that holds a loop names once, at its start, every constant and function that it
 * takes from around it. V8 10 to 13 works from the end of a loop to its start and meets accesses to an array before it has
 * found that the array is a constant: it then checks kind, length and place of the array at each access, which costs 6 %
 * of a month. A function may therefore not be called before what it names is there, even if it would not come to use it.
 */
export const nameCaptured = (program: string): MagicString => {
  const made = new MagicString(program);
  const tree = parseAst(program, { range: true }) as unknown as Node;
  const short = shorthands(tree);
  const scopes = analyze(tree as never, { ecmaVersion: 2022, sourceType: 'module', fallback: 'iteration' }).scopes;
  const nameIn = (scope: Scope): void => {
    const { body, generator } = scope.block as unknown as Fn;
    if (body.type !== 'BlockStatement' || generator || !loops(body)) return;
    const { start } = body as Placed<typeof body>;
    const around = new Set<Scope>();
    for (let outer = scope.upper; outer !== null; outer = outer.upper) around.add(outer);
    const named = new Set<string>();
    for (const { identifier, resolved } of blocksOf(scope).flatMap(({ references }) => references)) {
      const place = identifier as unknown as Placed<typeof identifier>;
      if (resolved === null || !around.has(resolved.scope) || !isFixed(resolved) || place.start < start) continue;
      const { name } = identifier as unknown as { name: string };
      named.add(name);
      made.update(place.start, place.end, short.has(place.start) ? `${name}: ${name}$here` : `${name}$here`);
    }
    if (named.size === 0) return;
    made.appendRight(start + 1, `\n\tconst ${[...named].map((name) => `${name}$here = ${name}`).join(', ')};`);
  };
  for (const scope of scopes) if (scope.type === 'function') nameIn(scope);
  return made;
};
