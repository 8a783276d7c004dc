import { showValue } from '../scenario/showValue.ts';

/** What is read of a parsed node, whatever its type. */
export type Node = {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  readonly fn?: string | Node;
  readonly args?: readonly Node[];
  readonly implicit?: boolean;
  readonly object?: Node;
  readonly index?: Node;
  readonly dimensions?: readonly Node[];
  readonly optionalChaining?: boolean;
  readonly content?: Node;
  readonly condition?: Node;
  readonly trueExpr?: Node;
  readonly falseExpr?: Node;
  readonly params?: readonly Node[];
  toString(): string;
};

/** A formula that cannot be used; the message is the sentence of the mistake. */
export class FormulaMistake extends Error {}

/** @throws FormulaMistake always: `expected <what>, got "<the part>". <way out>`. */
export const refuse = (expected: string, got: Node | string, wayOut: string): never => {
  throw new FormulaMistake(`expected ${expected}, got ${showValue(got.toString())}. ${wayOut}`);
};
