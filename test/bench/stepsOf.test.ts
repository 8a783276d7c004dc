import { describe, expect, it } from 'vitest';
import { profileText } from '../../bench/profile/profileText.ts';
import { shareOf, simulationOf } from '../../bench/profile/simulationOf.ts';
import { stepsOf } from '../../bench/profile/stepsOf.ts';

const node = (id: number, functionName: string, file: string, children: number[] = []) => {
  const url = file === '' ? '' : `file:///somewhere/dist/src/${file}.js`;
  return { id, callFrame: { functionName, scriptId: '0', url, lineNumber: 0, columnNumber: 0 }, children };
};

/* run -> trial -> open, step -> billing -> rateOf; step -> market; trial -> write of record; run -> reduce; collector */
const NODES = [
  node(1, '(root)', '', [2, 10, 11]),
  node(2, 'run', 'run/inline', [3, 9]),
  node(3, '', 'engine/trial', [4, 5, 8]),
  node(4, 'open', 'engine/trial'),
  node(5, 'step', 'engine/trial', [6, 12]),
  node(6, 'month', 'engine/billing', [7]),
  node(7, 'rateOf', 'engine/feeSchedules'),
  node(8, 'write', 'engine/record'),
  node(9, 'reduce', 'summary/reduce'),
  node(10, '(garbage collector)', ''),
  node(11, 'load', 'run/threads'),
  node(12, '', 'engine/market'),
];
const steps = (...samples: number[]) => Object.fromEntries(stepsOf({ nodes: NODES, samples }).byStep);

describe('a look of the profile falls into', () => {
  it.each([
    ['the step that the month calls, however deep it is', 7, 'billing'],
    ['the step itself', 12, 'market'],
    ['the month, where nothing was called', 5, 'the month itself'],
    ['the opening, outside the month', 4, 'opening of a trial'],
    ['recording', 8, 'record'],
    ['the statistics', 9, 'quantiles'],
    ['the collector', 10, 'garbage collection'],
    ['other, outside engine and statistics', 11, 'other'],
  ])('%s', (_, sample, step) => {
    expect(steps(sample)).toEqual({ [step]: 1 });
  });
});

it('looks are counted by step, most first', () => {
  expect(stepsOf({ nodes: NODES, samples: [12, 7, 6, 9] }).byStep).toEqual([
    ['billing', 2],
    ['market', 1],
    ['quantiles', 1],
  ]);
});

it('the share of recording is one of the simulation alone', () => {
  const simulation = simulationOf(stepsOf({ nodes: NODES, samples: [8, 7, 7, 12, 9, 9, 10, 11] }));
  expect(simulation.all).toBe(4);
  expect(shareOf(simulation, 'record')).toBe(0.25);
});

it('a step that no look fell into has no share: it may have another name', () => {
  expect(() => shareOf(simulationOf(stepsOf({ nodes: NODES, samples: [7] })), 'record')).toThrow('record');
});

it('a share is told with its standard error: 1 of 4 is 25 % and sqrt(0.25 x 0.75 / 4) = 21.7 %', () => {
  const lines = profileText(stepsOf({ nodes: NODES, samples: [8, 7, 7, 7, 9] }));
  expect(lines).toContain('| record | 25.0 % | 21.7 % |');
});
