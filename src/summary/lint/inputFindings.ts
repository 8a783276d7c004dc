import type { Plan } from '../../plan/plan.ts';
import type { Outcome } from '../../plan/runner.ts';
import { foundOf } from '../drivers.ts';
import type { Finding } from './finding.ts';

const NOTHING = 0.02; // of a spread: less is not worth finding out
const SURE = 2; // standard errors
const NAMED = 5;

/** Uncertain inputs that by themselves move none of the outcomes, the widest ranges first, in one sentence. */
export const inputFindings = (plan: Plan, outcome: Pick<Outcome, 'drivers'>): Finding[] => {
  const outcomes = foundOf(plan, outcome);
  if (outcomes.length === 0) return [];
  const unused = new Set(plan.legend.unused); // told by itself, with the reason
  const paths = outcomes[0].inputs.map(({ path }) => path).filter((path) => !unused.has(path));
  const idle = outcomes[0].inputs.flatMap(({ path }, i) =>
    !unused.has(path) && outcomes.every(({ inputs }) => inputs[i].share + SURE * inputs[i].error < NOTHING)
      ? [path]
      : [],
  );
  const widths = new Map(
    plan.legend.inputs.map((input) => [
      input.path,
      'p90' in input && input.p50 !== 0 ? Math.abs((input.p90 - input.p10) / input.p50) : 0,
    ]),
  );
  const widest = idle.toSorted((a, b) => (widths.get(b) ?? 0) - (widths.get(a) ?? 0)).slice(0, NAMED);
  if (widest.length === 0) return [];
  const matters = idle.length === 1 ? 'one hardly matters' : `${idle.length} hardly matter`;
  const named = idle.length > NAMED ? `, the widest being ${widest.join(', ')}` : `: ${widest.join(', ')}`;
  const sentence = `of ${paths.length} uncertain inputs ${matters}${named}. By itself each moves under 2 % of the spread of ${outcomes.map(({ label }) => label).join(', ')}. Make such inputs plain numbers, or spend no time on finding them out.`;
  return [{ path: widest[0], sentence }];
};
