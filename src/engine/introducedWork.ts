import { INTRODUCTION } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { FORCE } from './force.ts';
import { CALENDAR, KIND_COUNT, PROJECTS, PROSPECTING } from './kinds.ts';
import { STATE } from './state.ts';

/** What projects and introductions add to the hours of a month, and what they save of them. */
export const makeIntroducedWork = (a: Arena) => {
  const { numbers: n, state, arising, smoothCalendar, available, overhead, businessDevelopment, effort, force } = a;
  const { newProjects, decided, book, seatsOf } = a;
  const table = a.table('introductions');

  /** Project hours that arise this month: the advisors' in proportion to their hours, a pool's in equal parts. */
  const projects = (): void => {
    let all = 0;
    for (let v = 0; v < a.advisors; v++) all += available[v];
    for (let i = 0; i < table.rows; i++)
      if (decided[i] > 0 && decided[i] < state[STATE.month])
        newProjects[0] += n[table.at + i * table.cols + INTRODUCTION.perHouseholdHours] * state[STATE.joined];
    for (let group = 0; group <= a.pools; group++) {
      const hours = newProjects[group];
      if (hours === 0) continue;
      const pooled = group > 0 && seatsOf[a.owning + group - 1] > 0;
      if (!pooled && all === 0) continue; // nobody is there: they wait until somebody is
      for (let v = 0; v < a.advisors; v++) {
        const at = (v * a.stride + (pooled ? group : 0)) * KIND_COUNT + PROJECTS;
        arising[at] += hours * (pooled ? 1 / a.advisors : available[v] / all);
      }
      newProjects[group] = 0;
    }
  };

  const upkeep = (): void => {
    const hours = force[FORCE.upkeep] / 12;
    for (let v = 0; v < a.advisors; v++) {
      arising[v * a.stride * KIND_COUNT + CALENDAR] += book[v] * hours;
      smoothCalendar[v * a.stride] += book[v] * hours;
    }
  };

  const save = (): void => {
    for (let v = 0; v < a.advisors; v++)
      for (let j = 0; j < a.stride; j++) {
        const q = v * a.stride + j;
        const at = (j === 0 ? v : a.advisors + j - 1) * KIND_COUNT;
        for (let kind = 1; kind < KIND_COUNT; kind++) arising[q * KIND_COUNT + kind] *= effort[at + kind];
        smoothCalendar[q] *= effort[at + CALENDAR];
      }
    for (let c = 0; c < a.centres; c++) overhead[c] *= effort[c * KIND_COUNT];
    for (let v = 0; v < a.advisors; v++) businessDevelopment[v] *= effort[v * KIND_COUNT + PROSPECTING];
  };

  return (): void => {
    if (state[STATE.introduced] > 0) {
      upkeep();
      save();
    }
    // projects are as many hours as they are: what saves hours of projects saves recruiting and training
    if (state[STATE.introduced] > 0 || state[STATE.projects] > 0) projects();
  };
};
