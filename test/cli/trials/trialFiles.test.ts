import { readdirSync } from 'node:fs';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { type TrialsWanted, trialFiles } from '../../../src/cli/trials/trialFiles.ts';
import { loadParser } from '../../../src/compile/parseFormula.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { NEVER, type Outcome, type Runner, type Trials } from '../../../src/plan/runner.ts';
import { rootKey } from '../../../src/random/rootKey.ts';
import { openInline } from '../../../src/run/inline.ts';
import { addressOf } from '../../../src/store/address.ts';
import { makeTrialReading } from '../../../src/summary/readTrials.ts';
import { toForecast } from '../../../src/summary/toForecast.ts';
import { builtThreads } from '../../run/builtThreads.ts';
import { RUNNERS } from '../../run/runners.ts';
import { shippedPlan } from '../../run/shippedPlan.ts';
import { inFolder } from '../../store/folder.ts';

const MONTHS = 14;
const TRIALS = 230;
const FEW = 100;
const SEED = 'rows';
const { plan } = shippedPlan('solo-advisor', MONTHS);

const bufferOf = (content: unknown): ArrayBuffer => {
  const bytes = Buffer.concat(content as Uint8Array[]);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};

type Made = { readonly outcome: Outcome; readonly trials: ArrayBuffer; readonly months: ArrayBuffer };

async function made(
  asked: {
    readonly plan?: Plan;
    readonly runner?: Runner;
    readonly also?: (trials: Trials) => void;
    readonly trials?: number;
  } & Partial<TrialsWanted>,
): Promise<Made> {
  const { plan: of = plan, runner = openInline(), measures = [], also = () => undefined, trials = TRIALS } = asked;
  const wanted = trialFiles(of, { measures, seed: SEED });
  const months = of.legend.months;
  const outcome = await runner.run(
    of,
    { rootKey: rootKey(SEED), trials, months },
    {
      look: (seen) => {
        wanted.look(seen);
        also(seen);
      },
    },
  );
  const [one, other] = wanted.files();
  expect([one.name, other.name]).toEqual(['trials.parquet', 'trial-months.parquet']);
  return { outcome, trials: bufferOf(one.content), months: bufferOf(other.content) };
}

type Row = Readonly<Record<string, number | boolean | Date | null>>;
const rowsOf = async (file: ArrayBuffer): Promise<readonly Row[]> => (await parquetReadObjects({ file })) as Row[];

describe('trial-months.parquet', () => {
  const measures = ['households', 'aum', 'retention', 'utilization.owner', 'joined'];

  test('has a row for each month of each trial, the opening too, with what the columns of the run say', async () => {
    const expected = new Map<string, number>();
    const also = (seen: Trials) => {
      const read = makeTrialReading(plan, seen);
      const out = new Float64Array(TRIALS);
      for (const name of measures)
        for (let row = 0; row <= MONTHS; row++) {
          read(
            plan.legend.measures.findIndex((measure) => measure.name === name),
            row,
            out,
          );
          for (let k = 0; k < TRIALS; k++) expected.set(`${name} ${row} ${k + 1}`, out[k]);
        }
    };
    const rows = await rowsOf((await made({ measures, also })).months);
    expect(rows.length).toBe(TRIALS * (MONTHS + 1));
    const wrong = rows.flatMap((row) =>
      measures.filter((name) => {
        const known = expected.get(`${name} ${row.month} ${row.trial}`) as number;
        return row[name] !== (Number.isNaN(known) ? null : Math.fround(known));
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the mean of its rows is the mean that the forecast tells, where it is defined', async () => {
    const { months, outcome } = await made({ measures });
    const rows = await rowsOf(months);
    const told = toForecast(plan, outcome, { seed: SEED, text: '', files: {}, engine: 'test' });
    for (const name of measures)
      for (let month = 0; month <= MONTHS; month++) {
        const values = rows
          .filter((row) => row.month === month && row[name] !== null)
          .map((row) => row[name] as number);
        const fan = told.measures[name];
        const known = month === 0 ? fan.opening : fan.mean[month - 1];
        if (known === null) expect(values).toEqual([]);
        else
          expect(
            Math.abs(values.reduce((a, b) => a + b, 0) / values.length / (known || 1) - Math.sign(known)),
          ).toBeLessThan(1e-6);
      }
  });

  test('the date is the last day of the month', async () => {
    const rows = await rowsOf((await made({ measures: ['aum'] })).months);
    const dates = new Map(rows.map(({ month, date }) => [month, (date as Date).toISOString().slice(0, 10)]));
    expect([0, 1, 2, 12, 14].map((month) => dates.get(month))).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-12-31',
      '2028-02-29',
    ]);
  });

  test('without names it holds the measures that people look at first', async () => {
    const schema = parquetSchema(parquetMetadata((await made({})).months));
    expect(schema.children.map(({ element }) => element.name)).toEqual([
      'trial',
      'month',
      'date',
      'households',
      'joined',
      'left',
      'aum',
      'revenue',
      'operatingProfit',
      'cash',
      'utilization',
      'serviceQuality',
      'seats',
    ]);
  });

  test('says which scenario, seed, trials and months it is of', async () => {
    const { key_value_metadata } = parquetMetadata((await made({ trials: 100 })).months);
    expect(Object.fromEntries((key_value_metadata ?? []).map(({ key, value }) => [key, value]))).toEqual({
      scenario: 'solo-advisor',
      seed: SEED,
      start: '2027-01',
      trials: '100',
      months: '14',
    });
  });
});

describe('trials.parquet', () => {
  test('has a row for each trial, with the month of each event or null', async () => {
    const { trials, outcome } = await made({});
    const rows = await rowsOf(trials);
    expect(rows.map(({ trial }) => trial)).toEqual(Array.from({ length: TRIALS }, (_, k) => k + 1));
    for (const [event, { name }] of plan.legend.events.entries())
      expect(rows.map((row) => row[`event.${name}`])).toEqual(
        Array.from(outcome.events.subarray(event * TRIALS, (event + 1) * TRIALS), (month) =>
          month >= 0 && month < NEVER ? month : null,
        ),
      );
  });

  test('tells from when on an event could come no more', async () => {
    const retires = shippedPlan('advisor-retires', 50, { parse: await loadParser() }).plan;
    const { trials, outcome } = await made({ plan: retires, trials: FEW });
    const rows = await rowsOf(trials);
    const lost = retires.legend.events.flatMap(({ name }, event) => {
      const months = outcome.events.subarray(event * FEW, (event + 1) * FEW);
      return months.some((month) => month < 0) ? [{ name, months }] : [];
    });
    expect(lost.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0]).filter((name) => name.startsWith('eventLost.'))).toEqual(
      lost.map(({ name }) => `eventLost.${name}`),
    );
    for (const { name, months } of lost)
      for (const [k, month] of months.entries()) {
        expect(rows[k][`eventLost.${name}`]).toBe(month < 0 ? -month : null);
        expect(rows[k][`event.${name}`]).toBe(month < 0 || month === NEVER ? null : month);
      }
  });

  test('has what each input was drawn as: a tenth of them lies below its 10 % point, half below its median', async () => {
    const many = 2000;
    const rows = await rowsOf((await made({ trials: many })).trials);
    const drawn = plan.legend.inputs.flatMap((input) => (input.kind === 'uncertain' ? [input] : []));
    expect(drawn.map(({ path }) => `input.${path}`).toSorted()).toEqual(
      Object.keys(rows[0])
        .filter((name) => name.startsWith('input.'))
        .toSorted(),
    );
    for (const input of drawn)
      for (const [point, share] of [
        ['p10', 0.1],
        ['p50', 0.5],
        ['p90', 0.9],
      ] as const) {
        const below = rows.filter((row) => (row[`input.${input.path}`] as number) <= input[point]).length / many;
        // 4.5 standard errors of a share of 2,000, seed "rows": 54 comparisons
        expect(Math.abs(below - share)).toBeLessThan(4.5 * Math.sqrt((share * (1 - share)) / many));
      }
  });

  test('a plan without uncertain inputs has none', async () => {
    const point = { ...plan, legend: { ...plan.legend, drawn: [] } };
    const [row] = await rowsOf((await made({ plan: point })).trials);
    expect(Object.keys(row).some((name) => name.startsWith('input.'))).toBe(false);
  });
});

describe('on any number of threads', () => {
  const few = { trials: 1130, measures: ['aum', 'retention'] }; // two pieces, the last of them short
  const mine = made(few);
  const others = RUNNERS.filter(([name]) => name === '1 thread' || name === '2 threads' || name === 'echo');
  test.each(others)('%s: the bytes are those of a run in this thread', async (_, open) => {
    const runner = await open();
    try {
      const theirs = await made({ ...few, runner });
      expect(Buffer.compare(Buffer.from((await mine).trials), Buffer.from(theirs.trials))).toBe(0);
      expect(Buffer.compare(Buffer.from((await mine).months), Buffer.from(theirs.months))).toBe(0);
    } finally {
      await runner.close();
    }
  });
});

test('a run whose columns come from the disk gives the same bytes', () =>
  inFolder(async (folder) => {
    const few = { trials: 1130, measures: ['aum', 'retention'] };
    const { openThreads } = await builtThreads();
    const asked = { rootKey: rootKey(SEED), trials: few.trials, months: MONTHS };
    const about = { name: 'solo', months: MONTHS };
    const place = { folder, address: addressOf(plan, asked, 'test'), trials: few.trials, limit: 1e9, about };
    const keep = { placeOf: async () => place, after: 0, tell: () => undefined };
    const kept = async () => {
      const runner = await openThreads({ threads: 1, keep });
      return made({ ...few, runner }).finally(() => runner.close());
    };
    const first = await kept();
    expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(0);
    const second = await kept();
    expect(Buffer.compare(Buffer.from(first.trials), Buffer.from(second.trials))).toBe(0);
    expect(Buffer.compare(Buffer.from(first.months), Buffer.from(second.months))).toBe(0);
  }));

test('the bytes told beforehand are enough', async () => {
  const wanted = trialFiles(plan, { measures: ['aum', 'cash', 'revenue'], seed: SEED });
  const { trials, months } = await made({ trials: 500, measures: ['aum', 'cash', 'revenue'] });
  expect(trials.byteLength + months.byteLength).toBeLessThan(1.2 * wanted.bytes(500, MONTHS));
});
