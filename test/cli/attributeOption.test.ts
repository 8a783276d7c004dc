import { describe, expect, it } from 'vitest';
import { attributeOption } from '../../src/cli/attributeOption.ts';

describe('--attribute', () => {
  const option = (text?: string) => attributeOption({ value: () => text });

  it('is left open where nothing is said, and 0 for none', () => {
    expect([option().futures, option('0').futures, option('2k').futures]).toEqual([undefined, 0, 2000]);
  });

  it.each(['1', '2.5', '-3', 'all', '20k'])('%s is refused in a sentence', (text) => {
    expect(option(text).mistakes).toEqual([
      `--attribute: expected a whole number of futures from 2 to 10000, or 0 for none, got "${text}". Write --attribute 1000.`,
    ]);
  });
});
