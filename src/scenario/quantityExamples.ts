import { exampleWithin } from './expectation.ts';
import { parseQuantity } from './parseQuantity.ts';
import type { QuantitySpec } from './quantity.ts';

const BELOW = 0.8;
const ABOVE = 1.2;

/** Ways to write a number of a key, for editors: its default or a usual value, and a range around it where one may stand. */
export const quantityExamples = (spec: QuantitySpec): (number | string)[] => {
  const given = spec.default ?? exampleWithin(spec);
  if (typeof given === 'string') return [given];
  const range = [given * BELOW, given * ABOVE].sort((a, b) => a - b).map((end) => written(spec, end));
  const text = range.join(' to ');
  return spec.integer !== true && parseQuantity(text, spec).ok ? [given, text] : [given];
};

const written = ({ unit }: QuantitySpec, value: number): string =>
  unit.startsWith('share') ? `${Number((100 * value).toPrecision(2))} %` : `${Number(value.toPrecision(2))}`;
