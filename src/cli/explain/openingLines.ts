import { displayWidth } from '../../../reports/console/displayWidth.ts';
import { dollars } from '../../../reports/words/dollars.ts';
import { grouped } from '../../../reports/words/grouped.ts';
import { ratio } from '../../../reports/words/percent.ts';
import { plainName } from '../../../reports/words/plainName.ts';
import { beside } from '../beside.ts';
import type { Facts } from './facts.ts';

/** What the practice starts from, a line for each figure with its parts by tier or advisor. */
export function openingLines({ opening, tiers }: Facts, width: number): string[] {
  const value = (name: string) => opening.find((row) => row.name === name)?.value;
  const parts = (name: string, show: (value: number) => string) =>
    tiers
      .map(({ id, label }) => ({ label, part: value(`${name}.${id}`) }))
      .flatMap(({ label, part }) => (part === undefined ? [] : [`${plainName(label)} ${show(part)}`]))
      .join(', ');
  const advisors = opening.filter(({ name, label }) => /^utilization\./.test(name) && / of /.test(label));
  const percent = (share: number) => ratio(share);
  const rows: (readonly [string, string | undefined, string])[] = [
    ['Households', shown(value('households'), grouped), parts('households', grouped)],
    ['Assets', shown(value('aum'), dollars), parts('aum', dollars)],
    ['Revenue a year', shown(value('revenue'), (month) => dollars(12 * month)), ''],
    [
      'Utilization',
      shown(value('utilization'), percent),
      advisors.length < 2
        ? ''
        : advisors
            .map(({ label, value: load }) => `${plainName(label.replace(/^Utilization of /, ''))} ${percent(load)}`)
            .join(', '),
    ],
    ['Cash', shown(value('cash'), dollars), ''],
    ['Debt', value('debt') === 0 ? undefined : shown(value('debt'), dollars), ''],
  ];
  const said = rows.filter((row): row is readonly [string, string, string] => row[1] !== undefined);
  const figures = Math.max(...said.map(([, figure]) => displayWidth(figure)));
  return said.flatMap(([word, figure, more]) => {
    const line = `  ${word.padEnd(16)}${figure.padStart(figures)}`;
    return beside(line, more, line.length + 3, width);
  });
}

const shown = (value: number | undefined, how: (value: number) => string): string | undefined =>
  value === undefined ? undefined : how(value);
