/** A stretch of months as people say it: "10 years", "18 months", "1 month". */
export function span(months: number): string {
  const [count, noun] = months % 12 === 0 && months > 0 ? [months / 12, 'year'] : [months, 'month'];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
