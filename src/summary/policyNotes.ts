import type { Forecast } from './forecast.ts';

const NEARLY_ALL = 0.95; // of futures
const NAMED = 8;

/** One digit, rounded up: what may follow "under". */
const upwards = (x: number): number => {
  const near = x.toExponential(0);
  return Number(near) >= x ? Number(near) : Number(near.replace(/^\d/, (digit) => String(Number(digit) + 1)));
};

const few = (labels: readonly string[]): string =>
  labels.length <= NAMED
    ? labels.join('; ')
    : `${labels.slice(0, NAMED).join('; ')}; and ${labels.length - NAMED} more`;

/** Conditions that never held, and such as hold from the start: they may be slips of the pen. */
export const policyNotes = ({ events, trials, months }: Pick<Forecast, 'events' | 'trials' | 'months'>): string[] => {
  const curves = Object.entries(events).flatMap(([name, curve]) => (name.startsWith('policy.') ? [curve] : []));
  const never = curves.filter(({ byMonth }) => byMonth[months - 1] === 0);
  const atOnce = curves.filter(({ byMonth }) => byMonth[0] >= NEARLY_ALL);
  const notes: string[] = [];
  if (never.length > 0) {
    const bound = upwards(never[0].high[months - 1] * 100);
    const each = never.length === 1 ? 'its chance is' : 'the chance of each is';
    notes.push(
      `Never decided in ${trials} futures, since the condition never held long enough (${each} under ${bound} %): ${few(never.map(({ label }) => label))}.`,
    );
  }
  if (atOnce.length > 0)
    notes.push(
      `Decided in the first month in nearly all futures, so the condition says little: ${few(atOnce.map(({ label }) => label))}.`,
    );
  return notes;
};
