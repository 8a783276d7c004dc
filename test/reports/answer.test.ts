import { describe, expect, test } from 'vitest';
import { tellStory } from '../../reports/story.ts';
import { calendarMonth } from '../../reports/words/calendarMonth.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { fixture } from './fixture.ts';
import { passage } from './passage.ts';
import { VARIANTS } from './variants.ts';

const capacityOf = (forecast: Forecast) => tellStory(forecast).answer[0];
const growthOf = (forecast: Forecast) => tellStory(forecast).answer[1];
const whole = (share: number) => `${Math.round(share * 100)} %`;
const owner = (forecast: Forecast) => forecast.events['capacity.owner'];

describe('the answer: capacity', () => {
  test('quotes the chance by the end of year 2 with its interval, and the tenths as months', () => {
    const forecast = VARIANTS.solo();
    const { byMonth, low, high, p10, p90 } = owner(forecast);
    const chance = `${whole(byMonth[23])} chance (${Math.round(low[23] * 100)}-${whole(high[23])})`;
    expect(capacityOf(forecast)).toContain(`You have a ${chance} of hitting capacity by December 2028`);
    expect(capacityOf(forecast)).toContain(
      `Most likely it comes between ${calendarMonth('2027-01', p10 ?? 0)} and ${calendarMonth('2027-01', p90 ?? 0)} (8 of 10 futures).`,
    );
  });

  test('what fills the week is the largest mean hours of the month of even odds', () => {
    const forecast = VARIANTS.solo();
    const month = owner(forecast).p50 ?? 0;
    const hours = forecast.practice.kinds
      .map(({ id }) => ({ id, hours: forecast.measures[`hours.arising.${id}`].mean[month - 1] ?? 0 }))
      .toSorted((a, b) => b.hours - a.hours);
    const all = hours.reduce((sum, one) => sum + one.hours, 0);
    expect(hours[0].id).toBe('calendar');
    expect(capacityOf(forecast)).toContain(
      `In ${calendarMonth('2027-01', month)}, when half of the futures have been there, the week fills with reviews and planning (${whole(hours[0].hours / all)})`,
    );
  });

  test('nobody hits: says so of the futures simulated, and gives no date', () => {
    expect(capacityOf(VARIANTS.nothing())).toMatch(
      /^You do not hit capacity by December 2036 in any of the 10,000 futures simulated\. /,
    );
    expect(capacityOf(VARIANTS.oneTrial())).toContain('in the one future simulated');
  });

  test('under one in a hundred hit', () => {
    expect(capacityOf(VARIANTS.rarely())).toMatch(/^You hit capacity by December 2036 in under 1 % of futures\. /);
  });

  test('few hit: the chance by the horizon, no range, and how many never do', () => {
    const forecast = VARIANTS.seldom();
    const sentence = capacityOf(forecast);
    expect(sentence).toContain(`chance (${Math.round(owner(forecast).low[119] * 100)}-`);
    expect(sentence).toMatch(
      new RegExp(
        `In ${whole(owner(forecast).never)} \\(\\d+-\\d+ %\\) of futures not by December 2036, where the forecast ends\\.`,
      ),
    );
    expect(sentence).not.toContain('ost likely');
  });

  test('late: the first anniversary with even odds', () => {
    const forecast = VARIANTS.late();
    const { byMonth } = owner(forecast);
    const month = [...byMonth.keys()].map((i) => i + 1).find((t) => t % 12 === 0 && byMonth[t - 1] >= 0.5) ?? 0;
    expect(byMonth[23]).toBeLessThan(0.1);
    expect(capacityOf(forecast)).toContain(`of hitting capacity by ${calendarMonth('2027-01', month)}`);
  });

  test('soon: an earlier month, since year 2 would say nothing', () => {
    expect(capacityOf(VARIANTS.soon())).toContain('of hitting capacity by December 2027');
  });

  test('already at capacity in a share of futures: counted and said', () => {
    const forecast = VARIANTS.partlyAlready();
    const { already, byMonth } = owner(forecast);
    expect(capacityOf(forecast)).toMatch(
      /^You have a .* of hitting capacity by December 2028, counting 35 % \(34-36 %\) of futures in which you are there from the start\. Inputs such as hours are ranges, so the first week is fuller in some futures than in others\./,
    );
    expect(capacityOf(forecast)).toContain(`${whole(already + byMonth[23])} chance`);
    expect(capacityOf(VARIANTS.mostlyAlready())).toContain('Half of the futures are there at the start');
  });

  test('already at capacity in a share of futures whose inputs are fixed: no range is the reason', () => {
    const forecast = VARIANTS.partlyAlready();
    const inputs = forecast.inputs.filter(({ kind }) => kind !== 'uncertain');
    expect(capacityOf({ ...forecast, inputs })).toContain('of futures in which you are there from the start. ');
    expect(capacityOf({ ...forecast, inputs })).not.toContain('ranges');
  });

  test('already at capacity in all: no date is given', () => {
    expect(capacityOf(VARIANTS.already())).toMatch(/^You are at capacity already: in every future/);
  });

  test('two advisors: the practice, and who is likeliest first', () => {
    const forecast = VARIANTS.two();
    expect(capacityOf(forecast)).toMatch(/^The practice has an? \d+ % chance/);
    expect(capacityOf(forecast)).toContain(
      `The likeliest to be there by December 2028 is Maya Chen: in ${whole(forecast.events['capacity.maya'].byMonth[23])} (`,
    );
  });

  test('no more digits than the trials support', () => {
    expect(capacityOf(VARIANTS.hundredTrials())).toContain('You have about a 5 in 10 chance (');
    expect(capacityOf(VARIANTS.fewTrials())).toMatch(/that is \d+ in 20 \(\d+-\d+ %\)/);
  });

  test.each(Object.keys(VARIANTS))('%s: two or three paragraphs of whole sentences, five at most', (name) => {
    const { answer } = tellStory(VARIANTS[name]());
    expect(answer.length).toBeGreaterThanOrEqual(2);
    expect(answer.length).toBeLessThanOrEqual(3);
    for (const paragraph of answer) {
      const sentences = paragraph.replace(/\.$/, '').split(/\. (?=[A-Z1-9])/);
      expect(sentences.length).toBeLessThanOrEqual(5);
      expect(paragraph).toMatch(/^[A-Z].*[^.]\.$/);
      for (const sentence of sentences) expect(sentence).toMatch(/^(?:[A-Z]|\d of 10|1 in 10).*[^.]$/);
    }
  });

  test('the warning that is on from the start is said instead of a date', () => {
    const said = (forecast: Forecast) => tellStory(forecast).blocks.find(({ id }) => id === 'capacity')?.sentence;
    expect(said(VARIANTS.solo())).toContain('is on from the start in 97 %');
    const later = VARIANTS.warningLater();
    const even = later.events['capacityWarning.owner'].p50 ?? 0;
    expect(said(later)).toContain(`comes on by ${calendarMonth('2027-01', even)} in half of the futures`);
  });
});

describe('the answer: growth', () => {
  test('quotes the share on pace at the horizon and where growth comes from', () => {
    const forecast = VARIANTS.solo();
    const [aum, revenue] = forecast.targets;
    const { share = 0, low = 0, high = 0 } = aum.atHorizon ?? {};
    expect(growthOf(forecast)).toContain(
      `a ${whole(share)} chance (${Math.round(low * 100)}-${whole(high)}) of growing assets 12.4 % a year`,
    );
    expect(growthOf(forecast)).toMatch(
      new RegExp(`The same chance is ${whole(revenue.atHorizon?.share ?? 0)} \\(.*\\) for revenue, `),
    );
    const years = aum.growth ?? [];
    const market = years.reduce((sum, year) => sum + year.market, 0) / years.length;
    expect(growthOf(forecast)).toContain(`+${(market * 100).toFixed(1)} % from markets`);
    expect(growthOf(forecast)).toMatch(/and -\d+\.\d % from those who leave\.$/);
  });

  test('under a year: not judged', () => {
    expect(growthOf(VARIANTS.sixMonths())).toContain(
      'is not judged: pace counts from 12 months on, and this forecast runs 6',
    );
  });

  test('no target: says so, and the way of assets', () => {
    expect(growthOf(fixture({ targets: false }))).toMatch(
      /^No growth target is set; the median of assets goes from \$34M to /,
    );
  });

  test('nothing at the start to grow from', () => {
    const forecast = VARIANTS.solo();
    const targets = forecast.targets.map((target) => ({ ...target, atHorizon: null }));
    expect(growthOf({ ...forecast, targets })).toContain('cannot be judged');
  });
});

describe('the answer: cash', () => {
  const cashOf = (share: number, trials = 10_000) => {
    const forecast = fixture({ trials });
    const curve = passage('Cash below zero', forecast.months, trials, 0, share, 40);
    return { forecast: { ...forecast, events: { ...forecast.events, cashOut: curve } }, curve };
  };

  test('runs out in half of the futures: the chance with its interval, the month of half of those, and a tile', () => {
    const { forecast, curve } = cashOf(0.57);
    const end = curve.byMonth[119];
    const half = curve.byMonth.findIndex((share) => share >= end / 2) + 1;
    const { answer, figures } = tellStory(forecast);
    expect(answer[2]).toBe(
      `Cash falls below zero in ${whole(end)} (${Math.round(curve.low[119] * 100)}-${whole(curve.high[119])}) of futures by December 2036, in half of those by ${calendarMonth('2027-01', half)}.`,
    );
    expect(figures.map(({ label }) => label)).toContain(
      `chance (${Math.round(curve.low[119] * 100)}-${whole(curve.high[119])}) that cash falls below zero by December 2036`,
    );
    expect(figures.length).toBe(4);
  });

  test('under one in twenty: not spoken of', () => {
    const { answer, figures } = tellStory(cashOf(0.05).forecast);
    expect(answer.length).toBe(2);
    expect(figures.some(({ label }) => label.includes('cash'))).toBe(false);
  });

  test('three futures have no tenths and no halves', () => {
    const text = JSON.stringify(tellStory(cashOf(0.6, 3).forecast));
    expect(text).not.toContain('8 of 10 futures');
    expect(text).not.toContain('of 10 futures have');
  });
});

test('what intervals are of is said on top', () => {
  expect(tellStory(VARIANTS.solo()).caveat).toBe(
    'Intervals beside chances are of the simulation only: they do not say how well the inputs fit your practice.',
  );
});
