import { NOT_SIMULATION, type Steps } from './stepsOf.ts';

/** The looks that fell into the simulation, its recording included. */
export const simulationOf = ({ byStep }: Steps): Steps => {
  const inside = byStep.filter(([step]) => !NOT_SIMULATION.includes(step));
  return { all: inside.reduce((sum, [, looks]) => sum + looks, 0), byStep: inside };
};

/**
 * Share of the simulation's looks that fell into one step.
 * @throws RangeError where none did: the step may be called otherwise by now.
 */
export const shareOf = ({ all, byStep }: Steps, step: string): number => {
  const found = byStep.find(([name]) => name === step);
  if (found === undefined) throw new RangeError(`no look of the profile fell into ${step}`);
  return found[1] / all;
};
