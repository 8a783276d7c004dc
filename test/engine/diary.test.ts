import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { Trials } from '../../src/plan/runner.ts';
import type { Happening, Trace } from '../../src/plan/trace.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { replayTrial } from '../../src/run/replayTrial.ts';
import { makeTrialReading } from '../../src/summary/readTrials.ts';
import { everyPlan } from '../support/everyPlan.ts';

const MONTHS = 72;

type What<W extends Happening['what']> = Extract<Happening, { what: W }>;

const only = <W extends Happening['what']>(happenings: readonly Happening[], what: W): What<W>[] =>
  happenings.filter((h): h is What<W> => h.what === what);

const reading = (plan: Plan, trials: Trials) => {
  const read = makeTrialReading(plan, trials);
  const out = new Float64Array(1);
  return (name: string, month: number): number => {
    read(
      plan.legend.measures.findIndex((m) => m.name === name),
      month,
      out,
    );
    return out[0];
  };
};

type Month = {
  readonly month: number;
  readonly happened: readonly Happening[];
  readonly trace: Trace;
  readonly at: (name: string, month: number) => number;
};

describe.each(everyPlan(MONTHS))('%s', (_, planOf) => {
  const plan = planOf();
  const futures = [0, 5, 11].map((k) => {
    const { trace, trials } = replayTrial(plan, { rootKey: rootKey('diary'), months: MONTHS }, k);
    return { trace, at: reading(plan, trials) };
  });
  const everyMonth = (look: (month: Month) => void): void => {
    for (const { trace, at } of futures)
      for (const [t, happened] of trace.happenings.entries()) look({ month: t + 1, happened, trace, at });
  };

  test('who came and who left, by cause, are as many as the measures say', () => {
    everyMonth(({ month, happened, at }) => {
      const left = only(happened, 'left');
      const parted = (cause: string) => left.filter((one) => one.cause === cause).length;
      expect(only(happened, 'joined').length).toBe(at('joined', month) + at('acquired', month));
      expect(parted('moved')).toBe(at('left.moved', month));
      expect(parted('died')).toBe(at('left.died', month));
      expect(parted('dismissed')).toBe(at('left.dismissed', month));
    });
  });

  test('households: before + came - left = after, and after is before of the next month', () => {
    everyMonth(({ month, trace, at }) => {
      const { before, came, left, after } = trace.accounts[month - 1].households;
      expect(after).toBe(before + came - left);
      expect(after).toBe(at('households', month));
      if (month > 1) expect(before).toBe(trace.accounts[month - 2].households.after);
    });
  });

  test('a household has one number for life: it comes once, leaves once, and keeps its tier and advisor in between', () => {
    for (const { trace, at } of futures) {
      const here = new Map<number, { tier: number; advisor: number }>();
      const opening = at('households', 0);
      let last = opening;
      for (const happened of trace.happenings) {
        for (const h of happened) {
          if (!('household' in h)) continue;
          const known = here.get(h.household);
          if (h.what === 'joined') {
            expect(h.household).toBe(++last);
            here.set(h.household, h);
            continue;
          }
          if (known === undefined) expect(h.household).toBeLessThanOrEqual(opening);
          const tier = h.what === 'regraded' ? h.from : h.tier;
          const advisor = h.what === 'handedOver' ? h.from : h.advisor;
          if (known !== undefined && h.what === 'left') expect(known).toMatchObject({ tier, advisor });
          if (h.what === 'left') here.set(h.household, { tier: Number.NaN, advisor: Number.NaN });
          else here.set(h.household, h);
        }
      }
    }
  });

  test('households by tier are those of the first day and what happened to each since', () => {
    for (const { trace, at } of futures) {
      const counts = plan.legend.tiers.map(({ id }) => at(`households.${id}`, 0));
      for (const [t, happened] of trace.happenings.entries()) {
        for (const h of happened) {
          if (h.what === 'joined') counts[h.tier] += 1;
          if (h.what === 'left') counts[h.tier] -= 1;
          if (h.what === 'regraded') {
            counts[h.from] -= 1;
            counts[h.tier] += 1;
          }
        }
        for (const [tier, { id }] of plan.legend.tiers.entries())
          expect(at(`households.${id}`, t + 1)).toBe(counts[tier]);
      }
    }
  });

  test('people at work are those of the first day, who started and who ended', () => {
    for (const { trace, at } of futures) {
      let seats = at('seats', 0);
      for (const [t, happened] of trace.happenings.entries()) {
        seats += only(happened, 'started').length - only(happened, 'ended').length;
        expect(at('seats', t + 1)).toBe(seats);
      }
    }
  });

  test('searches open at month end are those begun and neither ended nor filled', () => {
    for (const { trace, at } of futures) {
      const open = new Set<number>();
      for (const [t, happened] of trace.happenings.entries()) {
        for (const h of happened) {
          if (h.what === 'search') open.add(h.seat);
          if (h.what === 'searchEnded' || h.what === 'started') open.delete(h.seat);
        }
        expect(at('openSearches', t + 1)).toBe(open.size);
      }
    }
  });

  test('hours: nothing is given up below zero, waiting hours go over to the next month, and are the backlog', () => {
    everyMonth(({ month, trace, at }) => {
      const { hours } = trace.accounts[month - 1];
      for (const [kind, { id }] of plan.legend.kinds.entries()) {
        const { before, missed, after, arisen } = hours[kind];
        expect(missed).toBeGreaterThan(-1e-6);
        expect(after).toBeCloseTo(at(`backlog.${id}`, month), 2);
        expect(Math.abs(arisen - at(`hours.arising.${id}`, month))).toBeLessThanOrEqual(1e-6 * Math.max(1, arisen));
        if (month > 1) expect(before).toBeCloseTo(trace.accounts[month - 2].hours[kind].after, 6);
      }
    });
  });

  test('hours that arise for the groups of those who work add up to the kind, administration apart', () => {
    everyMonth(({ month, trace }) => {
      const { hours, arising } = trace.accounts[month - 1];
      for (let kind = 1; kind < hours.length; kind++)
        expect(arising[kind].reduce((sum, x) => sum + x, 0)).toBeCloseTo(hours[kind].arisen, 9);
    });
  });

  test('calendar hours are given up in just the months in which reviews are missed', () => {
    const calendar = plan.legend.kinds.findIndex(({ id }) => id === 'calendar');
    everyMonth(({ month, happened, at }) => {
      const missed = only(happened, 'missed').filter(({ kind }) => kind === calendar);
      expect(missed.length > 0).toBe(at('missedReviews', month) > 1e-6);
    });
  });

  test('cash: before + received - paid = after', () => {
    everyMonth(({ month, trace, at }) => {
      const { before, received, costs, borrowed, repaid, bought, draw, after } = trace.accounts[month - 1].cash;
      const sum = before + received - costs + borrowed - repaid - bought - draw;
      expect(Math.abs(sum - after)).toBeLessThanOrEqual(
        1e-9 * (Math.abs(before) + received + costs + bought + borrowed),
      );
      expect(at('cash', month)).toBe(Math.fround(after));
      if (month > 1) expect(before).toBe(trace.accounts[month - 2].cash.after);
    });
  });
});
