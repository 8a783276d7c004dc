import type { Driver, Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import { grouped } from '../words/grouped.ts';
import { listed } from '../words/listed.ts';
import { percent } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';
import { points } from '../words/points.ts';
import { rangeOf } from '../words/rangeOf.ts';

export const DRIVERS_HEADING = 'What you could learn, and what is luck';
const SECTION = { kind: 'section', id: 'drivers', heading: DRIVERS_HEADING } as const;
const TOGETHER =
  'How much comes from which input is not told: correlations draw inputs together, and what moves together is not told apart. The pairs stand with the inputs.';
const BARS = 8;
const NAMED = 3;
/** Of fewer futures chances are told as counts. */
const LEAST = 30;

/** How much of the spread better records would narrow, by input, and how much nothing narrows. */
export function drivers(forecast: Forecast): Block | null {
  const { drivers: all, events, start, months } = forecast;
  const simulated = errorOfSimulation(forecast.trials);
  if (forecast.correlations !== undefined) return { ...SECTION, sentence: `${TOGETHER} ${simulated}` };
  const first = all.find(({ outcome }) => events[outcome] !== undefined) ?? all[0];
  if (first === undefined) return null;
  const others = all.filter((one) => one !== first);
  const bars = [
    { label: 'Luck, and what inputs do only together', tone: 'grey' as const, ...luckOf(first) },
    ...first.inputs
      .slice(0, BARS)
      .map(({ path, ...share }) => ({ label: plainName(path, 80), tone: 'blue' as const, ...share })),
  ];
  return {
    ...SECTION,
    sentence: `${said(first)} ${simulated}`,
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
    list: others.map(said),
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

/** A share of n futures is known to 1.96 standard errors, at most 1.96 times the root of a quarter over n. */
function errorOfSimulation(trials: number): string {
  const reach = 0.98 / Math.sqrt(trials);
  const most = Math.ceil(reach * 1000) / 1000;
  if (trials < LEAST) return '';
  return `Apart from both stands the error of simulating ${grouped(trials)} futures and no more: at most ${points(most)} either way for any chance told here; four times as many futures would halve it.`;
}

type Part = Driver['learnable'];

/** In the same whole percent as the rest: 69 and 31, not 69 and 32. */
const luckOf = ({ learnable }: Pick<Driver, 'learnable'>): Part => ({
  share: 1 - Math.round(100 * learnable.share) / 100,
  low: 1 - learnable.high,
  high: 1 - learnable.low,
});

/** An interval wider than this on either side stands beside the figure, which alone would say too much. */
const WIDE = 0.05;

/** "35 %" as at its bar, or "5 %, 1-12 %". */
function partOf(part: Part): string {
  const wide = Math.max(part.share - part.low, part.high - part.share) > WIDE;
  const range = wide ? rangeOf(part) : '';
  return `${percent(part.share)}${range === '' ? '' : `, ${range}`}`;
}

function said({ label, learnable, inputs }: Driver): string {
  const outcome = `the spread in ${plainName(label, 120)}`;
  const luck = percent(luckOf({ learnable }).share);
  const named = inputs.slice(0, NAMED).map((input) => `${plainName(input.path, 80)} (${partOf(input)})`);
  const most = named.length === 0 ? '' : `, most of all from ${listed(named)}`;
  if (named.length === 0) return `Of ${outcome} no single input is told from luck.`;
  const range = rangeOf(learnable);
  const whole = `${percent(learnable.share)}${range === '' ? '' : ` (${range})`}`;
  return `Of ${outcome} ${whole} comes from inputs that better records would narrow${most}; ${luck} is luck.`;
}

const row = (name: string, { share, low, high }: Part): readonly string[] => [
  name,
  percent(share),
  `${Math.round(low * 100)} to ${Math.round(high * 100)} %`,
];
