import { it } from 'vitest';
import { futures } from '/work/main/test/support/futures.ts';
import { practice } from '/work/main/test/support/practice.ts';
it('x', () => {
    const hasty = { 'tiers.only.departures': 0.4, 'departures.firstYear': 20, 'book.firmAge': 1 };
    const plan = practice({ ...hasty, 'book.households': 1 });
    const f = futures(plan, { seed: 'leaver', trials: 2000, months: 6 });
    for (let t = 1; t <= 6; t++) console.log(t, f.across('leftMoved', t).filter((x) => x === 1).length);
});
