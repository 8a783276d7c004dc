import type { ChartSpec } from './chartSpec.ts';

/** One finding of the report: a heading, a sentence that says it, and the picture and figures behind it. */
export type Block = {
  readonly kind: 'section';
  /** Anchor on the page; `[a-z0-9-]`. */
  readonly id: string;
  readonly heading: string;
  readonly sentence: string;
  /** In a terminal the sentence alone. */
  readonly short?: true;
  readonly chart?: ChartSpec;
  readonly tables?: readonly Table[];
  readonly list?: readonly string[];
};

/** The first cell of a row is its heading. */
export type Table = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Kept out of sight until asked for: the figures behind a chart, or a long tail. */
  readonly folded: boolean;
  /** Too many columns for a narrow screen: there a line becomes a paragraph. */
  readonly stacks?: true;
  /** Too long for a terminal. */
  readonly onPageOnly?: true;
};

export type Column = { readonly label: string; readonly align: 'left' | 'right' };

export type KeyFigure = { readonly value: string; readonly label: string };

/** A term and what it is, for the foot. */
export type Fact = { readonly term: string; readonly value: string };
