import { driverLength, INPUT_SHARE, LEARNABLE } from '../plan/driver.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../plan/runner.ts';
import { REACH } from '../stats/firstOrder.ts';
import type { Driver, InputShare, Share } from './forecast.ts';
import { round } from './round.ts';

const MOST = 10; // inputs named of each outcome
const DOUBT = 0.05; // that any input without effect is named of an outcome

/** A share of variance lies between 0 and 1, though its estimate need not. */
const within = (x: number): number => round(Math.max(0, Math.min(1, x)));

const shareWith = (share: number, error: number): Share => ({
  share: within(share),
  low: within(share - REACH * error),
  high: within(share + REACH * error),
});

/** What a run found about one input and one outcome, as estimated: it may be below 0. */
export type Found = { readonly path: string; readonly share: number; readonly error: number; readonly chance: number };

/** Everything found about each outcome that differs enough between futures; nothing where no input is uncertain. */
export const foundOf = ({ legend }: Plan, { drivers }: Pick<Outcome, 'drivers'>) =>
  (legend.drawn.length === 0 ? [] : legend.driven).flatMap(({ outcome, label }, i) => {
    const from = i * driverLength(legend.drawn.length);
    const share = drivers[from + LEARNABLE.share];
    if (Number.isNaN(share)) return [];
    const inputs = legend.drawn.flatMap((path, row): Found[] => {
      const at = from + LEARNABLE.size + row * INPUT_SHARE.size;
      const found = drivers[at + INPUT_SHARE.share];
      if (Number.isNaN(found)) return []; // said under the place before it
      return [{ path, share: found, error: drivers[at + INPUT_SHARE.error], chance: drivers[at + INPUT_SHARE.chance] }];
    });
    return [{ outcome, label, share, error: drivers[from + LEARNABLE.error], inputs }];
  });

/** Where the spread of each outcome comes from. */
export const driversOf = (plan: Plan, outcome: Pick<Outcome, 'drivers'>): Driver[] =>
  foundOf(plan, outcome).map(({ outcome: name, label, share, error, inputs }) => ({
    outcome: name,
    label,
    learnable: shareWith(share, error),
    inputs: inputs
      .filter(({ chance }) => chance * inputs.length < DOUBT)
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST)
      .map((input): InputShare => ({ path: input.path, ...shareWith(input.share, input.error) })),
  }));
