import { compile } from '../../src/compile/compile.ts';
import type { ParseFormula } from '../../src/compile/parseFormula.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import type { Firm } from './firm.ts';
import { type Futures, simulateFirm } from './simulateFirm.ts';
import { template } from './template.ts';

export type FirmRun = {
  /** Simple monthly returns of the book. */
  readonly returns: readonly number[];
  readonly seed: string;
  readonly trials: number;
  /** Reads the condition on which the firm hires. */
  readonly parse: ParseFormula;
};

/** A firm's futures: its scenario is read as any other, so that what it says is checked. */
export const forecastFirm = (firm: Firm, { returns, seed, trials, parse }: FirmRun): Futures => {
  const name = `firm ${firm.name}`;
  const text = JSON.stringify(template(firm, returns));
  const reading = readScenario(name, text, { schema: scenarioSchema, fill: fillDefaults });
  if (!reading.ok) throw new RangeError(`${name}: ${reading.mistakes.map(mistakeText).join(' ')}`);
  const { numbers } = compile(reading.scenario, { name, parse });
  return simulateFirm(numbers, rootKey(seed), trials, returns.length);
};
