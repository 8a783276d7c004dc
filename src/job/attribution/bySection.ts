/** More are told together: sampled orders of so many still take a minute, not an hour. */
const MOST = 12;
/** Sections whose changes are decisions of their own, joined last. */
const APART = ['people', 'policies'];

/**
 * Changes by their paths, each for itself; of more than twelve, those of one section of the scenario together, the largest
 * section first, until they are few enough.
 */
export function bySection(paths: readonly string[]): readonly (readonly number[])[] {
  let groups: readonly (readonly number[])[] = paths.map((_, at) => [at]);
  const sections = new Map<string, number[]>();
  for (const [at, path] of paths.entries()) {
    const [section] = path.split('.');
    sections.set(section, [...(sections.get(section) ?? []), at]);
  }
  const inTurn = [...sections].toSorted(
    ([a, one], [b, other]) => APART.indexOf(a) - APART.indexOf(b) || other.length - one.length,
  );
  for (const [, members] of inTurn) {
    if (groups.length <= MOST) break;
    groups = [...groups.filter(([first]) => !members.includes(first)), members];
  }
  return groups.toSorted(([a], [b]) => a - b);
}
