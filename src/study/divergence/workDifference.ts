import type { Divergence, RoleWork, WorkDifference } from '../../summary/divergence.ts';
import type { Replay } from '../../summary/replay.ts';
import { round } from '../../summary/round.ts';

const YEAR = 12;
/** Hours a month: less is no difference worth telling. */
const SOME = 0.5;

/** The mean of months is that of a year, from when the first newcomer or novelty of the alternative is up to speed. */
const stretch = (news: Divergence['news'], parting: number, months: number): { from: number; to: number } => {
  const settled = news.find((one) => one.in === 'alternative' && ['ramped', 'inUse'].includes(one.told.what));
  const from = settled?.month ?? parting;
  return { from, to: Math.min(months, from + YEAR - 1) };
};

/** Hours that arise by role and kind of work in each plan; null where the roles' hours are the same. */
export const workDifference = (
  base: Replay,
  alternative: Replay,
  news: Divergence['news'],
  parting: number,
): WorkDifference | null => {
  const { from, to } = stretch(news, parting, base.months);
  const labels = new Map([...base.practice.roles, ...alternative.practice.roles].map(({ id, label }) => [id, label]));
  const names = [...new Set([base, alternative].flatMap(({ story }) => Object.keys(story[0].arising)))];
  const mean = ({ story }: Replay, role: string, kind: string): number => {
    let sum = 0;
    for (let month = from; month <= to; month++) sum += story[month - 1].arising[role]?.[kind] ?? 0;
    return sum / (to - from + 1);
  };
  const kinds = base.practice.kinds.slice(1).map(({ id }) => id);
  const roles = names.map((role): RoleWork => {
    const each = kinds.map((kind) => ({
      kind,
      base: mean(base, role, kind),
      alternative: mean(alternative, role, kind),
    }));
    return {
      role,
      label: labels.get(role) ?? role,
      base: round(each.reduce((sum, one) => sum + one.base, 0)),
      alternative: round(each.reduce((sum, one) => sum + one.alternative, 0)),
      kinds: each.map((one) => ({ kind: one.kind, base: round(one.base), alternative: round(one.alternative) })),
    };
  });
  const other = roles.filter((one) => Math.abs(one.alternative - one.base) >= SOME);
  return other.length === 0 ? null : { from, to, roles: other };
};
