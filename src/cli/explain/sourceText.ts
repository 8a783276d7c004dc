import { escapeText } from '../../scenario/showValue.ts';

const FIGURE = /^(F\d+): /;

/** A source short enough for a column: the id of a figure, which is told in full below, or the words themselves. */
export const sourceText = (source: string): string => FIGURE.exec(source)?.[1] ?? escapeText(source);

/** Every figure among some sources once, in the order of their numbers. */
export const figuresOf = (sources: readonly string[]): string[] =>
  [...new Set(sources.filter((source) => FIGURE.test(source)).map(escapeText))].sort(
    (a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]),
  );
