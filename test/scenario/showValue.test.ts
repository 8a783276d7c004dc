import { describe, expect, test } from 'vitest';
import { escapeText, showValue } from '../../src/scenario/showValue.ts';

describe('showValue', () => {
  test.each([
    ['six', '"six"'],
    [1.4, '1.4'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [undefined, 'nothing'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an empty map'],
    [{ a: 1 }, 'a map'],
  ])('%j', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  test('text is cut', () => {
    expect(showValue('x'.repeat(500))).toHaveLength(62);
  });

  test('control characters cannot write to the terminal', () => {
    expect(showValue('\u001b[31mred\r\n\u0007')).toBe('"\\u{1b}[31mred\\u{d}\\n\\u{7}"');
  });

  test('characters that turn the direction of text are shown', () => {
    expect(escapeText('a\u202eb\u200b\ud800')).toBe('a\\u{202e}b\\u{200b}\\u{d800}');
  });
});
