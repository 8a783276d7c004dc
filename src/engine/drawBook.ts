import { gammaQuantile } from '../math/gammaQuantile.ts';
import { GENERAL, HOUSEHOLD } from '../plan/layout.ts';
import { deviation } from '../random/deviation.ts';
import { tenureYears } from '../random/tenure.ts';
import { wealth } from '../random/wealth.ts';
import { makeAgeAt } from './ageAt.ts';
import type { Arena } from './arena.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { makeQuantileTable } from './quantileTable.ts';

/** Draws the opening book anew for a trial, each household by itself, in place of the known one; segments stay. */
export const makeDrawBook = (a: Arena) => {
  const { numbers: n } = a;
  const g = a.table('general').at;
  const book = a.table('book');
  const ageAt = a.once(makeAgeAt);
  const requestFactor = makeQuantileTable((u, shape) => gammaQuantile(u, shape) / shape);
  const own = a.once(makeOwnUniform);

  return (): void => {
    for (let i = 0; i < book.rows; i++) {
      const at = book.at + i * book.cols;
      n[at + HOUSEHOLD.aum] = wealth(
        own(OWN.aum, 0, i, 0),
        n[g + GENERAL.joinerLogMean],
        n[g + GENERAL.joinerLogSd],
        n[g + GENERAL.joinerFloor],
        n[g + GENERAL.joinerScale],
      );
      n[at + HOUSEHOLD.age] = ageAt(own(OWN.age, 0, i, 0), n[at + HOUSEHOLD.segment]);
      const years = tenureYears(own(OWN.opening, 0, i, 0), n[g + GENERAL.tenureRatio], n[g + GENERAL.firmAge]);
      n[at + HOUSEHOLD.tenureMonths] = Math.floor(12 * years);
      n[at + HOUSEHOLD.flowZ] = deviation(own(OWN.flow, 0, i, 0), n[g + GENERAL.flowUniform] === 1);
      n[at + HOUSEHOLD.requestFactor] = requestFactor(own(OWN.requests, 0, i, 0), n[g + GENERAL.requestShape]);
      n[at + HOUSEHOLD.coupleQuantile] = own(OWN.couple, 0, i, 0);
    }
  };
};
