import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_TABLES, fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';

const SOLO = readFileSync(new URL('../../scenarios/solo-advisor.yaml', import.meta.url), 'utf8');

const said = (...sets: string[]): string => {
  const options = { schema: scenarioSchema, fill: fillDefaults, tables: DEFAULT_TABLES, sets };
  const reading = readScenario('solo.yaml', SOLO, options);
  return reading.ok ? '' : reading.mistakes.map(mistakeText).join('\n');
};
const plan = (words: string) => `policies.plan={ at: 6, ${words} }`;

test.each([
  ['hours of nobody', [plan('changeHours: { by: 0.1 }')], 'expected a seat or a role, got neither. Write seat: owner.'],
  [
    'hours of a seat and a role',
    [plan('changeHours: { seat: owner, role: advisor, by: 0.1 }')],
    'expected either seat or role, got both.',
  ],
  [
    'hours of an unknown seat',
    [plan('changeHours: { seat: ownr, by: 0.1 }')],
    'expected the id of a seat, got "ownr". Did you mean owner?',
  ],
  [
    'hours of a role nobody has',
    [plan('changeHours: { role: csa, by: 0.1 }')],
    'expected a role that somebody has, got "csa". Such roles: advisor.',
  ],
  [
    'a slip in a role',
    [plan('changePay: { role: adviser, by: 0.1 }')],
    'expected a role that somebody has, got "adviser". Did you mean advisor?',
  ],
  ['no new hours', [plan('changeHours: { seat: owner }')], 'expected new hours, got none. Write by: -20 %'],
  [
    'new hours twice',
    [plan('changeHours: { seat: owner, by: 0.1, hoursPerYear: 1500 }')],
    'expected either hoursPerYear or by, got both.',
  ],
  ['no new pay', [plan('changePay: { seat: owner }')], 'expected new pay, got none.'],
  ['new pay twice', [plan('changePay: { seat: owner, by: 0.1, pay: 1 }')], 'expected either pay or by, got both.'],
  [
    'somebody paid before being hired',
    ['policies.cam={ at: 9, hire: { role: csa } }', plan('changePay: { seat: cam, by: 0.1 }')],
    'expected somebody who is there by month 6, got "cam", who is decided on in month 9.',
  ],
  ['no minimum', [plan('setMinimum: {}')], 'expected a minimum, got none. Write aum: 500k or fee: 5,000.'],
  [
    'a cap for somebody without clients',
    ['people.cam={ role: csa }', plan('capHouseholds: { seat: cam }')],
    'expected the id of a seat that keeps clients, got "cam".',
  ],
  ['half a household', [plan('capHouseholds: { households: 40.5 }')], 'expected a whole number of households'],
  [
    'an unknown tier',
    [plan('graduate: { tier: slver }')],
    'expected the id of a tier, got "slver". Did you mean silver?',
  ],
  [
    'the only tier',
    ['tiers={ only: { from: 0, hours: 8, departures: 0.02, reviews: 1 } }', plan('graduate: {}')],
    'expected two tiers or more, got one',
  ],
  [
    'a minimum where tiers go by revenue',
    ['tierReview.by=revenue', 'tiers.platinum.from=9000', 'tiers.gold.from=5000', plan('graduate: {}')],
    'expected false where tiers do not go by AUM, got true. Write minimum: false.',
  ],
  [
    'an unknown channel',
    [plan('openChannel: { channel: center }')],
    'expected the id of a channel, got "center". Known ones: referrals, organic.',
  ],
  [
    'a slip in a channel',
    [plan('closeChannel: { channel: referals }')],
    'expected the id of a channel, got "referals". Did you mean referrals?',
  ],
  [
    'opening what is open',
    [plan('openChannel: { channel: organic }')],
    'expected a channel that is closed before, got "organic", which is open from the first day.',
  ],
  [
    'closing what is closed',
    ['channels.paid={ open: false }', plan('closeChannel: { channel: paid }')],
    'expected a channel that is open before, got "paid", which nobody opens.',
  ],
  [
    'a channel that nobody opens',
    ['channels.paid={ open: false }'],
    'expected a policy that opens it, got none. Write openChannel: { channel: paid }',
  ],
  [
    'marketing without a paid channel',
    [plan('setMarketing: { spendMonthly: 500 }')],
    'expected a paid channel, got none. Write openChannel: { channel: paid }',
  ],
  [
    'marketing in a channel that is not paid',
    [plan('setMarketing: { spendMonthly: 500, channel: organic }')],
    'expected the id of a paid channel, got "organic".',
  ],
  [
    'marketing in one of two',
    ['channels.paid={}', 'channels.ads={ kind: paid }', plan('setMarketing: { spendMonthly: 500 }')],
    'expected the channel, got none, and there are several. Write channel: paid.',
  ],
  [
    'more leads than can be followed',
    ['channels.paid={}', plan('setMarketing: { spendMonthly: 2M }')],
    'expected at most 10000 leads a month, got 40000. Lower the spend.',
  ],
])('%s is told', (_, sets, sentence) => {
  expect(said(...sets)).toContain(sentence);
});

test.each([
  [
    'closed, then opened again',
    ['policies.a={ at: 3, closeChannel: { channel: organic } }', plan('openChannel: { channel: organic }')],
  ],
  ['opened with marketing set', [plan('openChannel: { channel: paid }, setMarketing: { spendMonthly: 500 }')]],
  [
    'a middle tier handed on where tiers go by revenue',
    ['tierReview.by=revenue', 'tiers.platinum.from=9000', 'tiers.gold.from=5000', plan('graduate: { tier: gold }')],
  ],
  [
    'hours and pay of somebody hired before',
    [
      'policies.cam={ at: 3, hire: { role: csa } }',
      plan('changeHours: { seat: cam, by: -0.5 }, changePay: { seat: cam, by: -0.5 }'),
    ],
  ],
])('%s is accepted', (_, sets) => {
  expect(said(...sets)).toBe('');
});
