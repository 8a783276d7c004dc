/** Longer texts are no slip of the pen. */
const LONGEST = 60;
const DASH = /(\d(?:\s*(?:%|bp|[kKMB]))?)\s*(?:[-–—−]|\.{2,3}|…)\s*(?=[$.\d])/u;
const BLANKS = /(?<![\d.,])\d{1,3}(?:[\s_'’]\d{3})+(?!\d)/gu;

/** Other ways to write a range or thousands, such as `0.4-0.6` or `150 000`, as they may be meant here; likeliest first. */
export function mendRange(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const thousands = text.replace(BLANKS, (number) => number.replace(/\D/g, ''));
  const range = thousands.replace(DASH, '$1 to ');
  const [, sign = ''] = /((?:\s*%|\s*bp|[kKMB]))\)?$/.exec(range.trim()) ?? [];
  const signed = range === thousands ? range : range.replace(/(\d) to /, `$1${sign} to `);
  return [range, signed].filter((attempt) => attempt !== text);
}
