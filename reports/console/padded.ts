import { displayWidth } from './displayWidth.ts';

/** As wide as a column: filled with spaces, or cut with an ellipsis. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  let fits = text;
  if (displayWidth(fits) > width) {
    const letters = Array.from(text);
    while (letters.length > 0 && displayWidth(letters.join('')) > width - 1) letters.pop();
    fits = `${letters.join('')}…`;
  }
  const space = ' '.repeat(Math.max(0, width - displayWidth(fits)));
  return align === 'left' ? fits + space : space + fits;
}
