import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../../src/cli/commandLine.ts';
import { forecast } from '../../src/cli/forecast.ts';
import { machinery } from '../../src/cli/machinery.ts';
import { openInline } from '../../src/run/inline.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { world } from '../cli/world.ts';

export const TRIALS = 500;

export type Answer = { readonly forecast: Forecast; readonly text: string };

/** One for all answers: steps of the engine are made once for plans of one structure. */
const runner = openInline();
const inline = async () => ({ ...machinery, openRunner: async () => runner });

/** What the command makes of a shipped scenario in five hundred futures, with its page left out. */
export const answerOf = async (name: string, sets: readonly string[] = []): Promise<Answer> => {
  const out = mkdtempSync(join(tmpdir(), 'headroom-test-'));
  try {
    const given = sets.flatMap((set) => ['--set', set]);
    const options = ['--trials', `${TRIALS}`, '--format', 'json', '--no-color', '--no-cache', '--out', out];
    const here = world(['forecast', name, ...options, ...given], { cwd: out });
    const asked = await commandLine(here.effects.args, { columns: 80, version: '' });
    if (typeof asked === 'string') throw new Error(asked);
    await forecast({ effects: here.effects, asked, signal: new AbortController().signal }, inline);
    const text = here.stdout();
    return {
      forecast: JSON.parse(readFileSync(join(out, name, 'forecast.json'), 'utf8')) as Forecast,
      text: text.slice(0, text.search(/\n\n(?:Scorecard\n {2}The scenario sets no goals|When capacity is reached)/)),
    };
  } finally {
    rmSync(out, { recursive: true });
  }
};

/** A figure with its standard error. */
export type Figure = { readonly value: number; readonly se: number };

const share = (value: number): Figure => ({ value, se: Math.sqrt((value * (1 - value)) / TRIALS) });

/** Mean of a measure at the end of a month, the last unless told otherwise. */
export const mean = ({ forecast }: Answer, measure: string, month = forecast.months): Figure => {
  const { mean: means, sd } = forecast.measures[measure];
  return { value: means[month - 1] ?? Number.NaN, se: (sd[month - 1] ?? Number.NaN) / Math.sqrt(TRIALS) };
};

/** Share of futures that reach a goal. */
export const reached = ({ forecast }: Answer, id: string): Figure =>
  share(forecast.goals.find((goal) => goal.id === id)?.share ?? Number.NaN);

/** Share of futures in which something has happened by a month, the last unless told otherwise. */
export const happened = ({ forecast }: Answer, event: string, month = forecast.months): Figure =>
  share(forecast.events[event].byMonth[month - 1]);

export const never = ({ forecast }: Answer, event: string): Figure => share(forecast.events[event].never);

/** Share of futures that grow assets as fast as the aim over all months. */
export const onTarget = ({ forecast }: Answer): Figure => {
  const target = forecast.targets.find(({ metric }) => metric === 'aum');
  return share(target?.atHorizon?.share ?? Number.NaN);
};

/**
 * By how many standard errors the first figure lies above the second, as if drawn apart. They are drawn in the same
 * futures, so the true error is smaller.
 */
export const above = (a: Figure, b: Figure): number => (a.value - b.value) / Math.sqrt(a.se * a.se + b.se * b.se);
export const plain = (value: number): Figure => ({ value, se: 0 });
