import ts from 'typescript';
import { place, visit } from './syntax.ts';

const CHANGERS = new Set(
  'push pop shift unshift splice sort reverse fill copyWithin set add delete clear setFloat64 setInt32 setUint32'.split(
    ' ',
  ),
);

/** A window on the bits of a number: written before every reading, so that nothing outlives a call. */
const WINDOW = /^window\d*$/;

/** State that would outlive a call: `let` at the top of a module, and constants there that its functions write into. */
export function moduleState(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const say = (node: ts.Node, what: string): void => {
    const instead = 'two runs in one thread would meet in it; make it in a function and hand it over';
    found.push(`${place(tree, node.getStart(tree))} ${what}: ${instead}.`);
  };
  const constants = new Set<string>();
  for (const statement of tree.statements.filter(ts.isVariableStatement)) {
    if (!(statement.declarationList.flags & ts.NodeFlags.Const)) say(statement, 'keeps a variable in the module');
    for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) constants.add(name.text);
  }
  visit(tree, (node) => {
    const target = writtenInto(node);
    if (!target || !constants.has(target.text) || WINDOW.test(target.text)) return;
    if (insideFunction(node) && !shadowed(target)) say(node, `writes into ${target.text}, which belongs to the module`);
  });
  return found;
}

/** The name at the root of what a node changes: `table` in `table.rows[3] = 1`, `table.push(1)` and `delete table.x`. */
function writtenInto(node: ts.Node): ts.Identifier | undefined {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return root(node.left);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const counts = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return counts ? root(node.operand) : undefined;
  }
  if (ts.isDeleteExpression(node)) return root(node.expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return CHANGERS.has(node.expression.name.text) ? root(node.expression.expression) : undefined;
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

function root(node: ts.Expression): ts.Identifier | undefined {
  let at = node;
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at) || ts.isNonNullExpression(at)) {
    at = at.expression;
  }
  return ts.isIdentifier(at) ? at : undefined;
}

/** What runs once, while the module loads, may fill a table. */
const insideFunction = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined;

/** True where an enclosing function has a parameter or variable of the same name. */
function shadowed(name: ts.Identifier): boolean {
  let hidden = false;
  ts.findAncestor(name, (scope) => {
    if (ts.isFunctionLike(scope)) {
      visit(scope, (node) => {
        const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
        if (declares && ts.isIdentifier(node.name) && node.name.text === name.text) hidden = true;
      });
    }
    return hidden;
  });
  return hidden;
}
