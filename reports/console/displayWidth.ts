/** Cells a character takes in a terminal: none for combining marks, two for East Asian wide letters and emoji. */
function cells(letter: string): number {
  const code = letter.codePointAt(0) as number;
  if (code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f) || /\p{M}/u.test(letter)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** Letters of which each takes one cell: before the first combining mark. */
const PLAIN = /^[ -~\u00a0-\u02ff]*$/;

export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length; // nearly all
  let width = 0;
  for (const letter of text) width += cells(letter);
  return width;
}
