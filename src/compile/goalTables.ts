import { GOAL, GOAL_WHEN } from '../plan/goal.ts';
import type { GoalLegend } from '../plan/legend.ts';
import { goalDate, goalId } from '../scenario/goals.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FindFormulas } from './askedFormulas.ts';
import type { EventRow } from './eventList.ts';
import { lookback } from './lookback.ts';
import { formulaNames } from './ownMeasures.ts';
import { plainFormula } from './plainFormula.ts';
import type { Instruction } from './programs.ts';

/** Conditions of goals: `goals.<n>.that`. */
export const goalFormulas: FindFormulas = (s) => {
  if (s.goals.length === 0) return [];
  const names = formulaNames(s);
  return s.goals.map(({ that }, i) => ({ path: `goals.${i}.that`, text: that, names, wants: 'truth' }));
};

/** The first month of which a condition can be asked: when its longest window is full. */
export const firstAsked = (program: readonly Instruction[]): number => Math.max(1, lookback(program));

const idOf = (goal: Scenario['goals'][number]): string => {
  const id = goalId(goal);
  if (id === undefined) throw new RangeError(`the goal ${goal.name} makes no id`);
  return id;
};

/** The goals in words. */
export const goalList = (s: Scenario): GoalLegend[] =>
  s.goals.map((goal) => ({
    id: idOf(goal),
    name: goal.name,
    that: plainFormula(goal.that),
    ...goalDate(goal, s.start),
    chance: goal.chance === undefined || goal.chance.kind !== 'fixed' ? null : goal.chance.value,
  }));

const LABELS = { at: 'true for the first time', by: 'reached', always: 'missed' } as const;

/** The first month in which a goal is reached, or in which one that is to hold always does not. */
export const goalEvents = (s: Scenario): EventRow[] =>
  goalList(s).map(({ id, name, when }, index) => ({
    name: `goal.${id}`,
    label: `${name}: ${LABELS[when]}`,
    kind: 'goal',
    index,
  }));

/** The goals as rows, and the code of their conditions, which follows `codeLength` instructions. */
export const goalTables = (
  s: Scenario,
  condition: (text: string) => readonly Instruction[],
  codeLength: number,
): { readonly goals: { readonly cols: number; readonly rows: number[][] }; readonly code: Instruction[] } => {
  const code: Instruction[] = [];
  const rows = s.goals.map((goal) => {
    const program = condition(goal.that);
    const { when, month } = goalDate(goal, s.start);
    const at = codeLength + code.length;
    code.push(...program);
    return [at, program.length, GOAL_WHEN.indexOf(when), month, firstAsked(program)];
  });
  return { goals: { cols: GOAL.size, rows }, code };
};
