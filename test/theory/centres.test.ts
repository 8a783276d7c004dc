import { expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';
import { errorsOfMean } from '../support/standardErrors.ts';

const CENTRES: Changes = {
  'channels.centres': { partners: 5, leadsPerPartner: 4, toMeeting: 0, hours: 0 },
  'prospects.arrivalSize': 1e9,
};
const yearly = (seed: string, changes: Changes, trials = 2000): number[] => {
  const f = futures(practice({ ...CENTRES, ...changes }), { seed, trials, months: 12, only: ['leads'] });
  return Array.from({ length: trials }, (_, k) => f.along('leads', k).reduce((a, b) => a + b, 0));
};

it('centres of influence: partners x leads of each a year (4 se)', () => {
  expect(Math.abs(errorsOfMean(yearly('centres', {}), 20))).toBeLessThan(4);
});

it('fewer come when nobody has time for partners: with no hours for them the second month brings none', () => {
  const busy = { 'roles.advisor.businessDevelopment': 500, 'roles.advisor.overhead': 0.9, 'tiers.only.hours': 500 };
  // the first month still has the share of the opening, which is all of it
  expect(Math.abs(errorsOfMean(yearly('crowded', busy), 20 / 12))).toBeLessThan(4);
});

it('fewer come when clients are served badly: times last month quality, 2^(-t/6) when nothing is done (4 se)', () => {
  const bad = { 'roles.advisor.hoursPerYear': 1e-9, 'tiers.only.hours': 10, 'feedback.crowding': 'off' };
  let mean = 0;
  for (let t = 0; t < 12; t++) mean += (20 / 12) * 2 ** (-t / 6);
  expect(Math.abs(errorsOfMean(yearly('bad', bad), mean))).toBeLessThan(4);
});
