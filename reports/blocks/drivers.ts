import type { Driver, Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import { chance, chanceWithRange } from '../words/chance.ts';
import { listed } from '../words/listed.ts';
import { percent } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';

export const DRIVERS_HEADING = 'What you could learn, and what is luck';
const BARS = 8;
const NAMED = 3;

/** How much of the spread better records would narrow, by input, and how much nothing narrows. */
export function drivers({ drivers: all, events, start, months, trials }: Forecast): Block | null {
  const first = all.find(({ outcome }) => events[outcome] !== undefined) ?? all[0];
  if (first === undefined) return null;
  const others = all.filter((one) => one !== first);
  const bars = [
    { label: 'Luck, and what inputs do only together', tone: 'grey' as const, ...luckOf(first) },
    ...first.inputs
      .slice(0, BARS)
      .map(({ path, ...share }) => ({ label: plainName(path, 46), tone: 'blue' as const, ...share })),
  ];
  return {
    kind: 'section',
    id: 'drivers',
    heading: DRIVERS_HEADING,
    sentence: said(first, trials),
    short: true,
    chart: {
      kind: 'bars',
      start,
      months,
      unit: 'share',
      caption: `Part of the spread in ${plainName(first.label, 120)} over the futures, with 95 % interval.`,
      description: `${bars.map(({ label, share }) => `${label}: ${percent(share)}`).join('; ')}.`,
      bars,
    },
    list: others.map((one) => said(one, trials)),
    tables: [
      {
        caption: 'Parts of the spread that single inputs explain, 95 % interval',
        folded: true,
        columns: ['Outcome and input', 'Part', 'Interval'].map((label, i) => ({
          label,
          align: i === 0 ? 'left' : 'right',
        })),
        rows: all.flatMap(({ label, learnable, inputs }) => [
          row(`All inputs: ${plainName(label, 120)}`, learnable),
          ...inputs.map(({ path, ...share }) => row(plainName(path, 120), share)),
        ]),
      },
    ],
  };
}

type Part = Driver['learnable'];

/** In the same whole percent as the rest: 69 and 31, not 69 and 32. */
const luckOf = ({ learnable }: Pick<Driver, 'learnable'>): Part => ({
  share: 1 - Math.round(100 * learnable.share) / 100,
  low: 1 - learnable.high,
  high: 1 - learnable.low,
});

function said({ label, learnable, inputs }: Driver, trials: number): string {
  const outcome = `the spread in ${plainName(label, 120)}`;
  const luck = chance(luckOf({ learnable }), trials).words;
  const named = inputs.slice(0, NAMED).map((input) => `${plainName(input.path, 80)} (${chance(input, trials).words})`);
  const most = named.length === 0 ? '' : `, most of all from ${listed(named)}`;
  if (named.length === 0) return `Of ${outcome} no single input is told from luck.`;
  return `Of ${outcome} ${chanceWithRange(learnable, trials)} comes from inputs that better records would narrow${most}; ${luck} is luck.`;
}

const row = (name: string, { share, low, high }: Part): readonly string[] => [
  name,
  percent(share),
  `${Math.round(low * 100)} to ${Math.round(high * 100)} %`,
];
