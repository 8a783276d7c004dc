import { expect, it } from 'vitest';
import { ratioText } from '../../bench/book/ratioText.ts';

it('a slower engine takes so many times as long, fastest to fastest and middle to middle', () => {
  expect(ratioText([4.4, 6, 5], [2, 2.5, 8])).toBe('the engine takes 2.20 times as long (medians: 2.00)');
});

it('a faster engine is so many times as fast', () => {
  expect(ratioText([2, 3, 4], [28, 30, 33])).toBe('the engine is 14.0 times as fast (medians: 10.0)');
});
