import { ints } from '../math/ints.ts';
import { ACTIVITY, TIER } from '../plan/layout.ts';
import type { Arena } from './arena.ts';

const YEAR = 12;

/**
 * Weights of the service calendar by role and month, and their mean over the year. A tier with a calendar of its own has
 * its hours and weights worked out of its activities: hours = sum of times x hours, and the weight of a role in a month is
 * its part of them.
 */
export const makeCalendarWeights = (a: Arena) => {
  const { numbers: n, evenly } = a;
  const calendar = a.table('calendar');
  const activities = a.table('activities');
  const tiers = a.table('tiers');

  const isOwn = ints(a.tiers);
  for (let i = 0; i < activities.rows; i++) isOwn[n[activities.at + i * activities.cols + ACTIVITY.tier]] = 1;

  const normalise = (t: number): void => {
    const hours = n[tiers.at + t * tiers.cols + TIER.hours];
    if (hours === 0) return;
    for (let k = 0; k < a.roles * YEAR; k++) n[calendar.at + t * a.roles * YEAR + k] /= hours;
  };

  const own = (): void => {
    for (let i = 0; i < activities.rows; i++) {
      const row = activities.at + i * activities.cols;
      const t = n[row + ACTIVITY.tier];
      n[tiers.at + t * tiers.cols + TIER.hours] = 0;
      for (let k = 0; k < a.roles * YEAR; k++) n[calendar.at + t * a.roles * YEAR + k] = 0;
    }
    for (let i = 0; i < activities.rows; i++) {
      const row = activities.at + i * activities.cols;
      const t = n[row + ACTIVITY.tier];
      const hours = n[row + ACTIVITY.times] * n[row + ACTIVITY.hours];
      n[tiers.at + t * tiers.cols + TIER.hours] += hours;
      for (let r = 0; r < a.roles; r++) {
        const part = hours * n[row + ACTIVITY.size + YEAR + r];
        for (let m = 0; m < YEAR; m++)
          n[calendar.at + (t * a.roles + r) * YEAR + m] += part * n[row + ACTIVITY.size + m];
      }
    }
    for (let t = 0; t < a.tiers; t++) if (isOwn[t] === 1) normalise(t);
  };

  const even = (): void => {
    evenly.fill(0);
    for (let i = 0; i < calendar.rows; i++)
      for (let m = 0; m < YEAR; m++) evenly[i] += n[calendar.at + i * calendar.cols + m] / YEAR;
  };

  even(); // once for all, where no tier has a calendar of its own
  return (): void => {
    if (activities.rows === 0) return;
    own();
    even();
  };
};
