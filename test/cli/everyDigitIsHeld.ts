import fc from 'fast-check';
import { expect } from 'vitest';
import { openPage } from '../../reports/page/sealPage.ts';

/** What a page says its digest is. */
const told = (html: string): string | undefined => /"page":"([0-9a-f]*)"\}<\/template>/.exec(html)?.[1];

/** A page's own digest fits, and with any one of its digits changed it does not. */
export const everyDigitIsHeld = (page: string, seed: number): void => {
  expect(openPage(page)?.digest).toBe(told(page));
  const digits = [...page.matchAll(/\d/g)].map(({ index }) => index);
  fc.assert(
    fc.property(fc.nat(digits.length - 1), (which) => {
      const at = digits[which];
      const forged = page.slice(0, at) + ((Number(page[at]) + 1) % 10) + page.slice(at + 1);
      expect(openPage(forged)?.digest).not.toBe(told(forged));
    }),
    { seed, numRuns: 50 },
  );
};
