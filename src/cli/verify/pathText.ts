import { showValue } from '../../scenario/showValue.ts';
import type { DocumentPath } from '../../summary/proof/compareDocuments.ts';

/** A place in a document, as a program would write it: `measures.aum.p50[17]`. */
export function pathText(path: DocumentPath): string {
  const steps = path.map((step, i) => {
    if (typeof step === 'number') return `[${step}]`;
    if (!/^[A-Za-z_]\w*$/.test(step)) return `[${showValue(step)}]`;
    return i === 0 ? step : `.${step}`;
  });
  return steps.join('') || 'the file';
}
