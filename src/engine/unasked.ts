import { ints } from '../math/ints.ts';
import { EFFECT, EXPRESSION, GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';

const [COUPLES, REQUESTS] = [0, 1];

/**
 * Traits that nothing asks for in a trial, so that nobody draws them: who lives as a couple where no death changes
 * anything, and who calls more than others where nobody calls. Draws have addresses, so that what is left out moves
 * no other.
 */
export const makeUnasked = (a: Arena) => {
  const { numbers: n } = a;
  const g = a.table('general').at;
  const effects = a.table('effects');
  const expressions = a.table('expressions');
  const splits = a.table('requestSplits').rows; // they share out chasers too, by what each tier would ask
  const is = ints(2);

  const isMoved = (offset: number): boolean => {
    for (let e = 0; e < effects.rows; e++) if (n[effects.at + e * effects.cols + EFFECT.offset] === offset) return true;
    for (let r = 0; r < expressions.rows; r++)
      if (n[expressions.at + r * expressions.cols + EXPRESSION.offset] === offset) return true;
    return false;
  };

  /** Whether a number is 0 and no policy or formula makes it anything else. */
  const staysZero = (offset: number): boolean => n[offset] === 0 && !isMoved(offset);

  /** Looks at the numbers of the trial, which stand with its inputs. */
  const look = (): void => {
    is[COUPLES] = Number(staysZero(g + GENERAL.deaths));
    is[REQUESTS] = Number(splits === 0 && staysZero(g + GENERAL.requestsPerYear));
  };

  return { look, couples: (): boolean => is[COUPLES] === 1, requests: (): boolean => is[REQUESTS] === 1 };
};
