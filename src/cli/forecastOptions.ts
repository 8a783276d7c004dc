import { Refusal } from '../job/refusal.ts';
import { nearest } from '../scenario/nearest.ts';
import { parseNumber } from '../scenario/parseNumber.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Asked } from './commandLine.ts';
import type { Effects } from './effects.ts';
import { listedNames } from './listedNames.ts';
import { measuresOption } from './measuresOption.ts';
import { memoryOption } from './memoryOption.ts';
import { precisionOption } from './precisionOption.ts';
import { trialMistakes } from './trialMistakes.ts';

export const FORMATS = ['html', 'json', 'csv', 'xlsx', 'parquet', 'png', 'svg', 'md'] as const;
export type Format = (typeof FORMATS)[number];
/** What is written where nobody says. */
const USUAL: readonly Format[] = ['html', 'json'];

export type ForecastOptions = {
  /** Undefined where nothing was said. */
  readonly trials: number | undefined;
  /** How well the headline shares are to be known, up to `trials`; undefined for a fixed number of trials. */
  readonly precision: number | undefined;
  /** The one future to be told, counted from 1; undefined for all of them. */
  readonly trial: number | undefined;
  /** Undefined for the scenario's own. */
  readonly months: number | undefined;
  readonly seed: string;
  readonly threads: number;
  /** Bytes that a run may take. */
  readonly memory: number;
  readonly sets: readonly string[];
  readonly out: string;
  readonly formats: readonly Format[];
  /** Measures to be kept of each single trial, as they were typed; none for those that people look at first. */
  readonly measures: readonly string[];
  readonly point: boolean;
  readonly selfCheck: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
};

const LIMITS = {
  trials: { most: 1_000_000_000, example: 10_000 },
  trial: { most: 1_000_000_000, example: 1 },
  months: { most: 480, example: 120 },
  threads: { most: 256, example: 4 },
} as const;
const LONGEST_SEED = 1000;

/** Reads the options of a forecast; every mistake among them at once. */
export function forecastOptions(asked: Asked, { cores, memory }: Pick<Effects, 'cores' | 'memory'>): ForecastOptions {
  const mistakes: string[] = [];
  const attempt = <T, U>(read: () => T, otherwise: U): T | U => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      mistakes.push(...error.sentences);
      return otherwise;
    }
  };
  const formats = attempt(() => formatNames(asked.values('format')), undefined);
  const options: ForecastOptions = {
    trials: attempt(() => wholeNumber(asked, 'trials'), 0),
    precision: attempt(() => precisionOption(asked), 0),
    trial: attempt(() => wholeNumber(asked, 'trial'), 0),
    months: attempt(() => wholeNumber(asked, 'months'), 0),
    seed: attempt(() => seedText(asked.value('seed') ?? 'headroom'), ''),
    threads: attempt(() => wholeNumber(asked, 'threads') ?? Math.min(cores, LIMITS.threads.most), 0),
    memory: attempt(() => memoryOption(asked, memory), 0),
    sets: asked.values('set'),
    out: attempt(() => outName(asked.value('out') ?? 'out'), ''),
    formats: formats ?? [],
    measures: attempt(() => measuresOption(asked, formats ?? ['parquet']), []),
    point: asked.flag('point') ?? false,
    selfCheck: asked.flag('self-check') ?? false,
    json: asked.flag('json') ?? false,
    quiet: asked.flag('quiet') ?? false,
  };
  mistakes.push(...trialMistakes(asked, options));
  if (mistakes.length > 0) throw new Refusal(...mistakes);
  return options;
}

function wholeNumber(asked: Asked, name: keyof typeof LIMITS): number | undefined {
  const text = asked.value(name);
  if (text === undefined) return undefined;
  const { most, example } = LIMITS[name];
  const number = parseNumber(text, name);
  if (number.ok && Number.isInteger(number.value) && number.value >= 1 && number.value <= most) return number.value;
  throw new Refusal(
    `--${name}: expected a whole number from 1 to ${most}, got ${showValue(text)}. Write --${name} ${example}.`,
  );
}

function seedText(text: string): string {
  if (text !== '' && text.length <= LONGEST_SEED) return text;
  throw new Refusal(
    `--seed: expected a text of 1 to ${LONGEST_SEED} characters, got ${showValue(text)}. Write --seed headroom.`,
  );
}

function outName(text: string): string {
  if (text !== '' && !text.includes('\u0000')) return text;
  throw new Refusal(`--out: expected the name of a folder, got ${showValue(text)}. Write --out out.`);
}

function formatNames(lists: readonly string[]): readonly Format[] {
  if (lists.length === 0) return USUAL;
  const names = listedNames(lists);
  const wrong = names.filter((name) => !FORMATS.some((format) => format === name));
  if (wrong.length > 0) {
    throw new Refusal(
      ...wrong.map((name) => {
        const near = nearest(name, FORMATS);
        const wayOut = near === undefined ? `Write --format ${FORMATS.join(',')}.` : `Did you mean ${near}?`;
        return `--format: expected one of ${FORMATS.join(', ')}, got ${showValue(name)}. ${wayOut}`;
      }),
    );
  }
  return FORMATS.filter((format) => names.includes(format));
}
