const DELIMITERS = [',', ';', '\t'] as const;

/** What parts the headings most often; a comma where nothing does. */
export function guessDelimiter(text: string): string {
  const [headings = ''] = text.trimStart().split('\n', 1);
  const bare = headings.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return DELIMITERS.reduce(
    (best, delimiter) => (count(delimiter) > count(best) ? delimiter : best),
    DELIMITERS[0] as string,
  );
}
