/** The known word which a mistyped one was most likely meant to be; none when all are far. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.slice(0, 80).toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const [said, name] = unlike(wanted, candidate.toLowerCase());
    const distance = name.startsWith(said) && said.length >= 3 ? 1 : editDistance(said, name);
    const bearable = Math.max(sameLetters(said, name) ? 2 : 1, Math.floor(Math.max(said.length, name.length) / 3));
    if (distance <= bearable && distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Two paths without the keys that both begin or end with: `assumptions.rent` is not near `assumptions.growth`. */
function unlike(a: string, b: string): readonly [string, string] {
  const left = a.split('.');
  const right = b.split('.');
  while (left.length > 1 && right.length > 1 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return [left.join('.'), right.join('.')];
}

/** `heir` for `hire`: two letters that changed places are one slip. */
const sameLetters = (a: string, b: string): boolean =>
  a.length >= 4 && [...a].sort().join('') === [...b].sort().join('');

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, rows[i - 2][j - 2] + 1);
      }
      row.push(distance);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}
