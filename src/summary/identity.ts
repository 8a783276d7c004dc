import { digestText } from '../plan/digest.ts';
import { GENERAL, tableOf } from '../plan/layout.ts';
import type { Plan } from '../plan/plan.ts';
import type { CapacityRule, ForecastScenario, PracticeNames } from './forecast.ts';
import { round } from './round.ts';
import type { Provenance } from './toForecast.ts';

/** The scenario of a plan, as whatever is told of it says where it comes from. */
export const scenarioOf = (
  { legend: { name, title, question } }: Plan,
  { text, files }: Pick<Provenance, 'text' | 'files'>,
): ForecastScenario => ({ name, title, question, digest: digestText(text), text, files });

/** Who and what names of measures speak of. */
export const practiceOf = ({ legend }: Plan): PracticeNames => {
  const { tiers, roles, advisors, channels, kinds, policies } = legend;
  return { tiers, roles, advisors, channels, kinds, policies };
};

/** When somebody counts as full. */
export const capacityOf = ({ numbers }: Plan): CapacityRule => {
  const { at } = tableOf(numbers, 'general');
  return {
    limit: round(numbers[at + GENERAL.capacityLimit]),
    warning: round(numbers[at + GENERAL.capacityWarning]),
    window: numbers[at + GENERAL.capacityWindow],
  };
};
