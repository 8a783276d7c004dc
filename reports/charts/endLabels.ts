import { type Markish, text } from '../plot.ts';
import type { Frame } from './frame.ts';
import { PAPER } from './palette.ts';

export type EndLabel = {
  /** Where what it names ends; without it, at the right of the chart. */
  readonly month?: number;
  readonly value: number;
  readonly text: string;
  readonly fill: string;
  readonly bold?: boolean;
};

/** Names written beside the ends of what they name, moved apart just enough to be read. */
export function endLabels(labels: readonly EndLabel[], frame: Frame): Markish[] {
  const { low, high } = frame.scale;
  const inner = frame.sheet.height - frame.top - frame.bottom;
  const gap = ((high - low) * frame.sheet.font * 1.22) / inner;
  const placed = apart(
    labels.map((label) => ({ ...label, at: Math.min(high, Math.max(low, label.value)) })),
    gap,
    low,
    high,
  );
  return placed.map((label) =>
    text([label], {
      x: () => label.month ?? frame.months,
      y: 'at',
      text: (one: EndLabel) => one.text,
      fill: label.fill,
      stroke: PAPER,
      strokeWidth: 3,
      dx: 7,
      textAnchor: 'start',
      ...(label.text.includes('\n') ? { lineHeight: 1.1 } : {}),
      fontWeight: label.bold ? 650 : 400,
      fontSize: frame.sheet.font,
    }),
  );
}

function apart<T extends { readonly at: number; readonly text: string }>(
  labels: readonly T[],
  gap: number,
  low: number,
  high: number,
): T[] {
  const sorted = labels.toSorted((a, b) => a.at - b.at);
  const at = sorted.map((label) => label.at);
  const lines = sorted.map(({ text }) => text.split('\n').length);
  const between = (i: number) => (gap * (lines[i - 1] + lines[i])) / 2;
  for (let i = 1; i < at.length; i++) at[i] = Math.max(at[i], at[i - 1] + between(i));
  const over = high + gap * 0.4 - (gap * ((lines.at(-1) ?? 1) - 1)) / 2;
  for (let i = at.length - 1; i >= 0; i--) {
    const above = i === at.length - 1 ? over : at[i + 1] - between(i + 1);
    at[i] = Math.min(at[i], above);
  }
  return sorted.map((label, i) => ({ ...label, at: Math.max(low - gap, at[i]) }));
}
