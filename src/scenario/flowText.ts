import { Document } from 'yaml';

/** A value on one line as it would stand in a scenario: `{ at: 6, hire: { role: csa } }`. */
export function flowText(value: unknown): string {
  const document = new Document();
  document.contents = document.createNode(value, { flow: true }) as never;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}
