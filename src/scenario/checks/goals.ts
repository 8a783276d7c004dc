import { GOAL_DATES, goalId } from '../goals.ts';
import { monthNumber, monthText } from '../month.ts';
import type { Scenario } from '../scenario.ts';
import { showValue } from '../showValue.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

/** Each goal has one date, in the months to come. */
const dated: Check = (s, report) => {
  s.goals.forEach((goal, i) => {
    const given = GOAL_DATES.filter((key) => goal[key] !== undefined);
    if (given.length === 0)
      report(['goals', i], 'expected a date, got none. Write at, by or always, such as always: 2029-06.');
    if (given.length > 1)
      report(['goals', i], `expected one of at, by and always, got ${given.join(' and ')}. Make two goals of it.`);
    for (const key of given) {
      const date = goal[key];
      if (date !== undefined && monthNumber(date, s.start) < 1)
        report(['goals', i, key], `expected ${monthText(s.start)} or later. Goals are about the months simulated.`);
    }
  });
};

/** Each goal has an event of its own. */
const named: Check = (s, report) => {
  const taken = new Map<string, string>();
  s.goals.forEach((goal, i) => {
    const id = goalId(goal);
    const key = goal.id === undefined ? 'name' : 'id';
    if (id === undefined) {
      const got = showValue(goal.name);
      report(
        ['goals', i, 'name'],
        `expected a name of which an id can be made, got ${got}. Add one, such as id: calm.`,
      );
      return;
    }
    const other = taken.get(id);
    if (other !== undefined)
      report(
        ['goals', i, key],
        `expected a goal of its own name, got ${showValue(goal[key])}, which makes the id ${id} as ${showValue(other)} does. Choose another name or id.`,
      );
    else taken.set(id, goal.name);
  });
};

const MOST_MEASURES = 100; // each is worked out in every month of every future

const fewMeasures: Check = (s, report) => {
  const count = Object.keys(s.measures).length;
  if (count > MOST_MEASURES)
    report(['measures'], `expected at most ${MOST_MEASURES} measures of your own, got ${count}. Leave some out.`);
};

/** Mistakes about goals and own measures that no single key shows. */
export const goalChecks: readonly Check[] = [dated, named, fewMeasures];
