import type { Forecast } from '../../src/summary/forecast.ts';
import { fixture } from './fixture.ts';
import { withGoals } from './syntheticGoals.ts';
import { withPolicies } from './syntheticPolicies.ts';

export const ADVISORS = [
  { id: 'maya', label: 'Maya Chen' },
  { id: 'tom', label: 'Tom Alvarez' },
];
export const ROLES = [
  { id: 'advisor', label: 'Advisor' },
  { id: 'csa', label: 'Client service associate' },
  { id: 'paraplanner', label: 'Paraplanner' },
];
export const HOSTILE = `<script>alert("1")</script>'&amp;"><img src=x onerror=alert(2)>\u202e\u001b[31m\u05d0\u05d1 🦄 `;

const evil = HOSTILE.repeat(80);
const names = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `x${i}`, label: `${evil}${i}` }));

/** Practices that a report must be able to tell, the strange ones included. */
export const VARIANTS: Readonly<Record<string, () => Forecast>> = {
  solo: () => fixture(),
  two: () =>
    withPolicies(fixture({ advisors: ADVISORS, roles: ROLES }), [
      { label: 'Hire a paraplanner', ever: 0.62, half: 50 },
      { label: 'Hire a client service associate', ever: 0.97, half: 9 },
      { label: 'Close the doors', ever: 0, half: 1 },
      { label: 'Move to a virtual office', month: 30 },
      { label: 'Raise the minimum', month: 6 },
    ]),
  goals: () =>
    withGoals(fixture(), [
      { name: 'sane week', that: 'utilization.owner < 0.9', when: 'always', month: 30, chance: 0.8, reached: 0.36 },
      { name: 'a cushion', that: 'cash > 60000', when: 'at', month: 36, chance: 0.9, reached: 0.95 },
      { name: 'growth', that: 'households >= 45', when: 'by', month: 60, chance: 0.5, reached: 0.503 },
      { name: 'no verdict', that: 'aum > 50000000', when: 'by', month: 120, chance: null, reached: 0.7 },
      { name: 'too late', that: 'aum > 50000000', when: 'at', month: 130, chance: 0.5, reached: null },
    ]),
  oneGoal: () =>
    withGoals(fixture(), [
      { name: 'sane week', that: 'utilization.owner < 0.9', when: 'always', month: 30, chance: 0.8, reached: 0.36 },
    ]),
  oneMonth: () => fixture({ months: 1 }),
  sixMonths: () => fixture({ months: 6 }),
  oneYear: () => fixture({ months: 12 }),
  fortyYears: () => fixture({ months: 480 }),
  fewTrials: () => fixture({ trials: 20 }),
  hundredTrials: () => fixture({ trials: 100 }),
  oneTrial: () => fixture({ trials: 1, hit: { already: 0, ever: 0, half: 20 } }),
  nothing: () =>
    fixture({ hit: { already: 0, ever: 0, half: 20 }, targets: false, households: 0, inputs: [], notes: [] }),
  rarely: () => fixture({ hit: { already: 0, ever: 0.006, half: 20 } }),
  seldom: () => fixture({ hit: { already: 0, ever: 0.08, half: 20 } }),
  late: () => fixture({ hit: { already: 0, ever: 1, half: 80 } }),
  soon: () => fixture({ hit: { already: 0, ever: 1, half: 3 } }),
  partlyAlready: () => fixture({ hit: { already: 0.35, ever: 0.7, half: 20 } }),
  mostlyAlready: () => fixture({ hit: { already: 0.6, ever: 0.2, half: 20 } }),
  nineInTenAlready: () => fixture({ hit: { already: 0.93, ever: 0.5, half: 20 } }),
  already: () => fixture({ hit: { already: 1, ever: 1, half: 1 } }),
  warningLater: () => fixture({ warningAlready: 0.1 }),
  manyAdvisors: () =>
    fixture({ advisors: Array.from({ length: 12 }, (_, i) => ({ id: `a${i}`, label: `Advisor ${i + 1}` })) }),
  largeFirm: () =>
    withPolicies(
      fixture({ advisors: Array.from({ length: 250 }, (_, i) => ({ id: `a${i}`, label: `Advisor ${i + 1}` })) }),
      Array.from({ length: 40 }, (_, i) => ({ label: `Policy ${i + 1}`, ever: 0.9 - 0.01 * i, half: 10 + i })),
    ),
  hostile: () =>
    withHostileGoals(
      fixture({
        title: evil,
        question: evil,
        tiers: names(3),
        roles: [{ id: 'advisor', label: evil }, ...names(2)],
        advisors: [
          { id: 'p', label: evil },
          { id: 'q', label: HOSTILE },
        ],
        notes: [evil],
        inputs: [{ path: evil, kind: 'fixed', value: 1, unit: HOSTILE, source: evil }],
      }),
    ),
};

const withHostileGoals = (forecast: Forecast): Forecast => {
  const { measures, ...rest } = withGoals(forecast, [
    { name: evil, that: evil, when: 'by', month: 12, chance: 0.5, reached: 0.7 },
    { name: HOSTILE, that: HOSTILE, when: 'always', month: 12, chance: 0.5, reached: 0.7 },
  ]);
  return { ...rest, measures: { ...measures, own: { ...measures.cash, label: evil, unit: evil, formula: evil } } };
};

/** Every measure, event, target, input and note taken away. */
export function emptied(forecast: Forecast): Forecast {
  return { ...forecast, measures: {}, events: {}, targets: [], goals: [], inputs: [], drivers: [], notes: [] };
}
