import { describe, expect, it } from 'vitest';
import { fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import { type Changes, practiceText } from '../support/practice.ts';

const said = (changes: Changes): string[] => {
  const reading = readScenario('p.yaml', practiceText(changes), { schema: scenarioSchema, fill: fillDefaults });
  return reading.ok ? [] : reading.mistakes.map((m) => mistakeText(m).replace(/^\S+ /, ''));
};

describe('mistakes about work', () => {
  it('a season must have twelve factors with mean 1', () => {
    expect(said({ 'work.season': [1, 2] })).toEqual([
      'work.season: expected twelve factors, one a month from January, got 2. Write all twelve.',
    ]);
    expect(said({ 'roles.csa.season': Array(12).fill(1.1) })).toEqual([
      'roles.csa.season: expected factors with a mean of 1, got 1.1. Divide each by that mean; hours a year stand under hoursPerYear.',
    ]);
    expect(said({ 'work.season': [2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] })).toEqual([]);
  });

  it('a tier says hours or a calendar, not both and not neither', () => {
    const calendar = { meetings: { times: 4, hours: 2 } };
    expect(said({ tiers: { only: { from: 0, departures: 0 } } })[0]).toContain(
      'expected hours or a calendar, got neither.',
    );
    expect(said({ tiers: { only: { from: 0, departures: 0, hours: 3, calendar } } })[0]).toContain('got both.');
    expect(said({ tiers: { only: { from: 0, departures: 0, calendar } } })).toEqual([]);
  });

  it('prospecting is protected for who keeps clients', () => {
    expect(said({ 'roles.csa.protect': { prospecting: 3 } })).toEqual([
      'roles.csa.protect.prospecting: expected a role that keeps clients, got "csa". Prospecting is the advisors\' work: protect their hours.',
    ]);
    expect(said({ 'roles.advisor.protect': { prospecting: 3 } })).toEqual([]);
  });

  it.each([
    ['tiers.only.requestSplit', { csaa: 0.5 }],
    ['work.offboarding.split', { csaa: 0.5 }],
  ])('%s names known roles', (path, split) => {
    expect(said({ [path]: split })[0]).toContain('expected the id of a role, got "csaa". Did you mean csa?');
  });

  it('shares of a split of a tier’s own activity add up to at most 1', () => {
    const calendar = { meetings: { times: 4, hours: 2, split: { csa: 0.7, associate: 0.7 } } };
    expect(said({ tiers: { only: { from: 0, departures: 0, calendar } } })[0]).toContain('at most 1, got 1.4.');
  });
});
