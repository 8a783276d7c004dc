/** Where the cells of one record begin: the first character that is no space, counted from 1. */
export function cellStarts(record: string, delimiter: string): number[] {
  const starts: number[] = [];
  let quoted = false;
  let begin = 0;
  for (let i = 0; i <= record.length; i++) {
    if (record[i] === '"') quoted = !quoted;
    if (i < record.length && (quoted || record[i] !== delimiter)) continue;
    const cell = record.slice(begin, i);
    starts.push(begin + (cell.length - cell.trimStart().length) + 1);
    begin = i + 1;
  }
  return starts;
}
