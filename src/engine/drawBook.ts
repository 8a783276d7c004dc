import { floats } from '../math/floats.ts';
import { GENERAL } from '../plan/layout.ts';
import { deviation } from '../random/deviation.ts';
import { tenureLaw } from '../random/tenure.ts';
import type { Arena } from './arena.ts';
import { OWN } from './ownUniform.ts';
import { makeOwnUniforms } from './ownUniforms.ts';
import { makeSegments } from './segments.ts';
import { makeTraits } from './traits.ts';

/** Draws the opening book anew for a trial, each household by itself, in place of the known one; segments stay. */
export const makeDrawBook = (a: Arena) => {
  const { numbers: n, flowMeans, home, line } = a;
  const { band, joinedMonth, segment } = home;
  const { aum, flow } = line;
  const g = a.table('general').at;
  const rows = a.table('book').rows | 0;
  const traits = a.once(makeTraits);
  const draw = a.once(makeOwnUniforms);
  const segments = a.once(makeSegments);
  const u = floats(rows);

  const aums = (): void => {
    traits.aums(0, rows);
    for (let i = 0; i < rows; i++) aum[i] *= segments.wealth(segment[i]);
  };

  const tenures = (): void => {
    draw(OWN.opening, 0, rows, u);
    const years = tenureLaw(n[g + GENERAL.tenureRatio], n[g + GENERAL.firmAge]);
    for (let i = 0; i < rows; i++) joinedMonth[i] = -Math.floor(12 * years(u[i]));
  };

  const flows = (): void => {
    draw(OWN.flow, 0, rows, u);
    const spread = n[g + GENERAL.flowSd] / 12;
    const uniform = n[g + GENERAL.flowUniform] === 1;
    for (let i = 0; i < rows; i++)
      flow[i] = flowMeans[band[i]] + spread * deviation(u[i], uniform) + segments.flow(segment[i]);
  };

  return (): void => {
    aums();
    traits.ages(0, rows, 0);
    tenures();
    flows();
    traits.requests(0, rows);
    traits.couples(0, rows);
  };
};
