/** A formula on one line, as people are shown it: without the `=` that it may begin with. */
export const plainFormula = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^=(?!=)\s*/, '');
