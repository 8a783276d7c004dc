import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { GENERAL, INTRODUCTION, SAVING } from '../plan/layout.ts';
import { type Arena, WINDOW } from './arena.ts';
import { FORCE } from './force.ts';
import { KIND_COUNT, PROJECTS } from './kinds.ts';
import { STATE } from './state.ts';

const LOG_2 = log(2);
const DONE = 1e-9; // hours: rounding
const FIRST_YEAR = 12; // F96

/**
 * What policies have introduced: technologies, documented processes, a charter. Each takes its project hours first, then
 * works from the month after they are done, month k of an adoption of m being k/m of it; several at once multiply.
 */
export const makeIntroductions = (a: Arena) => {
  const { numbers: n, state, decided, worksFrom, owed, doer, level, effort, mayPass, force, punctual } = a;
  const g = a.table('general').at;
  const table = a.table('introductions');
  const savings = a.table('savings');
  const of = (i: number, field: number): number => n[table.at + i * table.cols + field];
  const roleOf = (c: number): number => (c < a.advisors ? a.roleOf(c) : a.owning + c - a.advisors);

  const open = (): void => {
    decided.fill(0);
    worksFrom.fill(0);
    owed.fill(0);
    level.fill(1);
    a.strength.fill(0); // what is not introduced yet saves nothing, whatever the trial before had
    doer.fill(0);
    a.newProjects.fill(0);
    state[STATE.introduced] = 0;
    state[STATE.projects] = 0;
    effort.fill(1);
    mayPass.fill(0);
    force.fill(1);
  };

  /** The group of a doer: 0 for the advisors together, then the pools; who cannot do it leaves it to the advisors. */
  const groupOf = (role: number): number => (role >= a.owning ? 1 + role - a.owning : 0);

  /** Hours of a project that arise this month for a group. */
  const addHours = (role: number, hours: number): void => {
    a.newProjects[groupOf(role)] += hours;
    state[STATE.projects] += 1;
  };

  const start = (i: number): void => {
    if (decided[i] > 0) return; // nothing is introduced twice
    const hours = of(i, INTRODUCTION.hours) + of(i, INTRODUCTION.perHouseholdHours) * state[STATE.households];
    decided[i] = state[STATE.month];
    state[STATE.introduced] += 1;
    doer[i] = groupOf(of(i, INTRODUCTION.doer));
    owed[i] = hours;
    a.newProjects[doer[i]] += hours;
    if (hours <= DONE) worksFrom[i] = state[STATE.month];
  };

  const strengthOf = (i: number): number => {
    if (worksFrom[i] === 0 || state[STATE.month] < worksFrom[i]) return 0;
    const months = of(i, INTRODUCTION.adoption);
    const adopted = months > 0 ? Math.min(1, (state[STATE.month] - worksFrom[i] + 1) / months) : 1;
    return adopted * level[i];
  };

  /** Part of the calendar and onboarding of the last three months that was done. */
  const calendarDone = (): number => {
    let due = 0;
    let done = 0;
    for (let v = 0; v < a.advisors; v++)
      for (let k = 0; k < WINDOW; k++) {
        due += punctual[v * 2 * WINDOW + k];
        done += punctual[(v * 2 + 1) * WINDOW + k];
      }
    return due > 0 ? Math.min(1, done / due) : 1;
  };

  /** What needs upkeep fades towards the part of it that is done. */
  const fade = (i: number): void => {
    if (of(i, INTRODUCTION.upkeep) === 0 || worksFrom[i] === 0 || state[STATE.month] <= worksFrom[i]) return;
    level[i] += (1 - exp(-LOG_2 / of(i, INTRODUCTION.forgetting))) * (calendarDone() - level[i]);
  };

  const apply = (i: number): void => {
    const strength = strengthOf(i);
    force[FORCE.requests] *= 1 - of(i, INTRODUCTION.requests) * strength;
    force[FORCE.chasers] *= 1 - of(i, INTRODUCTION.chasers) * strength;
    force[FORCE.markets] *= 1 - of(i, INTRODUCTION.markets) * strength;
    force[FORCE.rework] *= 1 - of(i, INTRODUCTION.rework) * strength;
    force[FORCE.ramp] *= 1 - of(i, INTRODUCTION.ramp) * strength;
    if (state[STATE.month] >= decided[i] + FIRST_YEAR)
      force[FORCE.departures] *= 1 - (1 - of(i, INTRODUCTION.later)) * strength;
    if (worksFrom[i] > 0) force[FORCE.upkeep] += of(i, INTRODUCTION.upkeep);
    a.strength[i] = strength;
  };

  const save = (row: number): void => {
    const strength = a.strength[n[row + SAVING.introduction]];
    const kind = n[row + SAVING.kind];
    const role = n[row + SAVING.role];
    mayPass[kind] += (1 - mayPass[kind]) * n[row + SAVING.delegable] * strength;
    for (let c = 0; c < a.centres; c++)
      if (role < 0 || roleOf(c) === role) effort[c * KIND_COUNT + kind] *= 1 - n[row + SAVING.hours] * strength;
  };

  /** Works out once a month what is in force. Nothing is touched before the first introduction. */
  const month = (): void => {
    if (state[STATE.introduced] === 0) return;
    force.fill(1);
    force[FORCE.upkeep] = 0;
    effort.fill(1);
    mayPass.fill(0);
    for (let i = 0; i < table.rows; i++) {
      if (decided[i] === 0) continue;
      fade(i);
      apply(i);
    }
    for (let i = 0; i < savings.rows; i++) save(savings.at + i * savings.cols);
    const share = n[g + GENERAL.reworkShare];
    force[FORCE.rework] = (1 + share * force[FORCE.rework]) / (1 + share);
  };

  /** Project hours waiting at, and done this month by, one group. */
  const sumOf = (what: Float64Array, group: number): number => {
    let hours = 0;
    for (let v = 0; v < a.advisors; v++) hours += what[(v * a.stride + group) * KIND_COUNT + PROJECTS];
    return hours;
  };

  /** After delivery: recruiting and the like came first, then introductions in the order of their decision. */
  const settle = (): void => {
    if (state[STATE.introduced] === 0) return;
    for (let i = 0; i < table.rows; i++) if (doer[i] > 0 && a.seatsOf[a.owning + doer[i] - 1] === 0) doer[i] = 0;
    for (let group = 0; group <= a.pools; group++) {
      let all = 0;
      for (let i = 0; i < table.rows; i++) if (doer[i] === group) all += owed[i];
      if (all <= 0) continue;
      let done = Math.min(all - Math.min(all, sumOf(a.waiting, group)), sumOf(a.delivered, group));
      for (let from = 1; from <= state[STATE.month] && done > 0; from++)
        for (let i = 0; i < table.rows; i++) {
          if (decided[i] !== from || doer[i] !== group) continue;
          const hours = Math.min(owed[i], done);
          done -= hours;
          owed[i] -= hours;
        }
      for (let i = 0; i < table.rows; i++) {
        if (worksFrom[i] > 0 || decided[i] === 0 || owed[i] > DONE) continue;
        owed[i] = 0;
        worksFrom[i] = state[STATE.month] + 1;
      }
    }
  };

  return { open, start, addHours, month, settle };
};
