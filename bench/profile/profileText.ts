import { simulationOf } from './simulationOf.ts';
import type { Steps } from './stepsOf.ts';

const LEAST = 0.002; // a smaller share is told with the rest

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Where the month's time goes: each step's share of the simulation, with its standard error, most first. */
export const profileText = (steps: Steps): string[] => {
  const { all, byStep } = simulationOf(steps);
  const row = (step: string, looks: number): string => {
    const share = looks / all;
    return `| ${step} | ${percent(share)} | ${percent(Math.sqrt((share * (1 - share)) / all))} |`;
  };
  const large = byStep.filter(([, looks]) => looks / all >= LEAST);
  const rest = all - large.reduce((sum, [, looks]) => sum + looks, 0);
  return [
    '| step of the month | share | se |',
    '| --- | ---: | ---: |',
    ...large.map(([step, looks]) => row(step, looks)),
    ...(rest > 0 ? [row('steps below 0.2 % each', rest)] : []),
    '',
    `Of ${all} looks, one in 0.2 ms, on one thread from its first month on, so that compiling is in it. A step is all that ` +
      'it calls. Not seen: which instruction waits for memory (the first touch of a page is counted with what touches ' +
      'it), what the looks themselves cost, and calls that the compiler has merged into others without keeping their place.',
  ];
};
