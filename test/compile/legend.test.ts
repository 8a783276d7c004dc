import { describe, expect, it } from 'vitest';
import { INPUT } from '../../src/plan/input.ts';
import { tableOf } from '../../src/plan/layout.ts';
import type { InputLegend } from '../../src/plan/legend.ts';
import { hireOf, solo } from '../support/solo.ts';

const team = [hireOf('csa', 6), hireOf('paraplanner', 24), hireOf('advisor', 30)];

/** Names of the contract that the built part of the model has; a solo with a CSA, a paraplanner and an advisor. */
const NAMES = `
  households households.platinum households.gold households.silver households.owner joined left left.moved left.died
  declined turnedAway retention tenure
  aum aum.platinum aumGrowth aumGrowth.market aumGrowth.flows aumGrowth.new aumGrowth.lost organicAum organicGrowth
  leads meetings signings signings.referrals signings.organic costPerLead costPerConversion aumPerLead acquisitionCost
  hours.arising.advisor hours.arising.csa hours.arising.calendar hours.delivered.advisor hours.delivered.requests
  hours.available.advisor hours.available.csa utilization utilization.advisor utilization.csa utilization.owner
  load.advisor load.owner backlog.advisor backlog.calendar missedReviews responseDays serviceQuality
  serviceQuality.owner nps
  seats seats.advisor seats.csa fte openSearches householdsPerAdvisor householdsPerPerson
  revenue revenue.aum recurringRevenuePerHousehold revenuePerAdvisor revenuePerPerson directExpense overhead fixedCosts
  operatingProfit margin netProfitPerAdvisor cashFlow cash runway ownerDraw
`;
const EVENTS = `
  capacityWarning.owner capacityWarning.advisor capacityWarning.csa capacityWarning.firm capacity.owner
  capacity.advisor capacity.csa capacity.firm target.aum target.revenue target.households target.organicAum cashOut
  reviewMissed hire.csa hire.paraplanner hire.advisor
`;
const listed = (text: string): string[] => text.trim().split(/\s+/);

describe('names', () => {
  const { legend } = solo(team);
  const measures = legend.measures.map(({ name }) => name);
  const events = legend.events.map(({ name }) => name);

  it('of measures, every one of the contract that is built', () => {
    expect(listed(NAMES).filter((name) => !measures.includes(name))).toEqual([]);
  });

  it('of events, every one of the contract that is built', () => {
    expect(listed(EVENTS).filter((name) => !events.includes(name))).toEqual([]);
  });

  it('are each there once', () => {
    for (const names of [measures, events, legend.inputs.map(({ path }) => path)])
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('have units and labels, with no place left open', () => {
    for (const { name, unit, label } of legend.measures) {
      expect(unit, name).not.toBe('');
      expect(label, name).toMatch(/^[^<>]+$/);
    }
  });

  it('of what nobody sees are not shown', () => {
    expect(measures.filter((name) => /^(settled|seatArising|prospectCost)/.test(name))).toEqual([]);
  });
});

describe('inputs', () => {
  const kinds = (inputs: readonly InputLegend[]) => Object.fromEntries(inputs.map((input) => [input.path, input.kind]));
  const of = (inputs: readonly InputLegend[], path: string) => inputs.find((input) => input.path === path);

  it('the default solo draws those that the model names, once per trial', () => {
    const drawn = solo()
      .legend.inputs.filter(({ kind }) => kind === 'uncertain')
      .map(({ path }) => path);
    expect(drawn.sort()).toEqual(
      listed(`
        tiers.platinum.hours tiers.gold.hours tiers.silver.hours work.onboarding.hours work.requests.perYear
        channels.referrals.mentionRate channels.referrals.toMeeting channels.organic.leadsPerYear departures.heirsStay departures.lowered
        service.quality.departures.slope book.singles work.rework inflation costs.technology.amount costs.office.amount
        costs.compliance.amount costs.marketing.amount
      `).sort(),
    );
  });

  it('as many are drawn as have a row in the table of inputs, each at its own offset', () => {
    const plan = solo();
    const { at, rows, cols } = tableOf(plan.numbers, 'inputs');
    expect(rows).toBe(plan.legend.inputs.filter(({ kind }) => kind === 'uncertain').length);
    const offsets = Array.from({ length: rows }, (_, i) => plan.numbers[at + i * cols + INPUT.offset]);
    expect(new Set(offsets).size).toBe(rows);
  });

  it('a value with its range has its median and both tenths: 8 (4 to 16) is 4.66, 8, 13.73', () => {
    // ln 2 / 1.6449 is one sd of the logarithm on either side, and a tenth is 1.2816 of them
    const sd = Math.log(2) / 1.6448536;
    const requests = of(solo().legend.inputs, 'work.requests.perYear');
    expect(requests).toMatchObject({
      kind: 'uncertain',
      p10: expect.closeTo(8 * Math.exp(-1.2815516 * sd), 5),
      p50: 8,
      p90: expect.closeTo(8 * Math.exp(1.2815516 * sd), 5),
      unit: 'requests a year',
    });
  });

  it('--point draws none, and shows each at its median', () => {
    const plan = solo([], { point: true });
    expect(tableOf(plan.numbers, 'inputs').rows).toBe(0);
    expect(Object.values(kinds(plan.legend.inputs))).not.toContain('uncertain');
    expect(of(plan.legend.inputs, 'work.requests.perYear')).toMatchObject({ kind: 'fixed', value: 8 });
  });

  it('--point leaves what is drawn per event: it is luck', () => {
    expect(kinds(solo([hireOf('csa', 6)], { point: true }).legend.inputs)).toMatchObject({
      'roles.csa.recruiting': 'perEvent',
    });
  });

  it('every input has a source', () => {
    for (const { path, source } of solo(team).legend.inputs) expect(source, path).not.toBe('');
  });

  it('medians stand in the numbers, so that a plan of middles is the plan of --point', () => {
    const [drawn, point] = [solo(), solo([], { point: true })];
    for (const name of ['general', 'tiers', 'channels', 'costs', 'roles'] as const) {
      const [a, b] = [drawn, point].map(({ numbers }) => {
        const { at, rows, cols } = tableOf(numbers, name);
        return numbers.slice(at, at + rows * cols);
      });
      expect(a).toEqual(b);
    }
  });
});

describe('months', () => {
  it('are the scenario’s, unless asked for', () => {
    expect(solo().legend.months).toBe(120);
    expect(solo([], { months: 24 }).legend.months).toBe(24);
  });
});
