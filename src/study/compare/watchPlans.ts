import type { Plan } from '../../plan/plan.ts';
import type { Outcome, RunOptions, RunRequest } from '../../plan/runner.ts';
import type { Forecast } from '../../summary/forecast.ts';
import { type Provenance, toForecast } from '../../summary/toForecast.ts';
import { amountQuestions } from './amounts.ts';
import { comparedEvents, wishQuestions } from './chanceQuestions.ts';
import { asksEvent, type NumberQuestion, type Question } from './question.ts';
import { type Sightings, sight } from './sightings.ts';
import { soundIn } from './soundIn.ts';

/** A scenario to be compared: its plan, and what a forecast of it says of itself. */
export type Compared = { readonly plan: Plan; readonly provenance: Provenance };

/** How a plan is run, and its trials looked at. */
export type Run = (plan: Plan, request: RunRequest, options: Pick<RunOptions, 'look'>) => Promise<Outcome>;

/** What was seen of every scenario in the same futures, with what was asked of each future. */
export type Watched = {
  readonly forecasts: readonly Forecast[];
  /** Without futures that could not be worked out in some scenario. */
  readonly sound: readonly Sightings[];
  readonly asked: readonly Question[];
  readonly events: readonly string[];
};

const questionsFor = (plans: readonly Plan[], months: number) => {
  const asked = [...wishQuestions(plans, months), ...amountQuestions(plans, months)];
  return { asked, numbers: asked.filter((question): question is NumberQuestion => !asksEvent(question)) };
};

/** Bytes that are kept of all scenarios beside the columns of one run. */
export const bytesWatched = (
  plans: readonly Plan[],
  { trials, months }: Pick<RunRequest, 'trials' | 'months'>,
): number => {
  const { numbers } = questionsFor(plans, months);
  return plans.length * trials * (8 * numbers.length + 2 * comparedEvents(plans).length + 2);
};

/** Runs every scenario with one root key, one after the other. */
export const watchPlans = async (scenarios: readonly Compared[], request: RunRequest, run: Run): Promise<Watched> => {
  const plans = scenarios.map(({ plan }) => plan);
  const events = comparedEvents(plans);
  const { asked, numbers } = questionsFor(plans, request.months);
  const seen: Sightings[] = [];
  const forecasts: Forecast[] = [];
  for (const { plan, provenance } of scenarios) {
    const looks: Sightings[] = [];
    const outcome = await run(plan, request, { look: (all) => looks.push(sight(plan, all, events, numbers)) });
    seen.push(...looks);
    forecasts.push(toForecast(plan, outcome, provenance));
  }
  const sound = soundIn(seen);
  return { forecasts, sound, asked, events: withoutTwins(events, sound) };
};

/** Events without those that come in the same month as one before them, in every scenario and future: a lone advisor's firm. */
const withoutTwins = (events: readonly string[], scenarios: readonly Sightings[]): readonly string[] => {
  const same = (a: string, b: string): boolean =>
    scenarios.every(({ events: all }) => {
      const [one, other] = [all.get(a), all.get(b)];
      return one !== undefined && other?.every((month, k) => month === one[k]);
    });
  return events.filter((event, i) => events.slice(0, i).every((before) => !same(before, event)));
};
