import { type Company, companiesOf, companyKey, type Design, everyone } from './company.ts';

/** Whether a scenario with these edits and no others can be simulated. */
export type Stands = (edits: Company) => Promise<boolean>;

/** Edits that count as one each. */
export type Grouping = {
  /** Numbers of the edits of each group, rising; groups by their first edit. */
  readonly groups: readonly Company[];
  /** Scenarios that were tried. */
  readonly tried: number;
  /** False where the tries ran out before it was known which edits need which: then all are one group. */
  readonly told: boolean;
};

type Terms = {
  readonly edits: number;
  readonly stands: Stands;
  /** How groups will be attributed to: only companies that are evaluated must stand, those of one, and of all but one. */
  readonly designOf: (groups: number) => Design;
  readonly most: number;
};

/**
 * Groups edits so that every company of groups that will be evaluated stands: a policy that hires into a role and the role
 * itself are one. Begins with every edit for itself and joins two groups where a company fails, until none does.
 */
export async function groupEdits({ edits, stands, designOf, most }: Terms): Promise<Grouping> {
  const known = new Map<string, boolean>();
  const whole = companyKey(everyone(edits));
  const standing = async (groups: readonly Company[], company: Company): Promise<boolean> => {
    const all = company.flatMap((group) => groups[group]).sort((a, b) => a - b);
    const key = companyKey(all);
    if (key === '' || key === whole) return true; // base and alternative, which were read before
    const there = known.get(key);
    if (there !== undefined) return there;
    if (known.size >= most) throw new OutOfTries();
    const answer = await stands(all);
    known.set(key, answer);
    return answer;
  };
  let groups: readonly Company[] = everyone(edits).map((edit) => [edit]);
  try {
    for (;;) {
      const need = await findNeed(groups, designOf(groups.length), standing);
      if (need === undefined) return { groups, tried: known.size, told: true };
      groups = joined(groups, ...need);
    }
  } catch (error) {
    if (!(error instanceof OutOfTries)) throw error;
    return { groups: [everyone(edits)], tried: known.size, told: false };
  }
}

/** Ends the search from wherever it is. */
class OutOfTries extends Error {}

type Standing = (groups: readonly Company[], company: Company) => Promise<boolean>;

type Need = readonly [who: number, whom: number];

/** Two groups of which one fails without the other; none where every company that is evaluated stands. */
async function findNeed(groups: readonly Company[], design: Design, standing: Standing): Promise<Need | undefined> {
  let stuck: Need | undefined;
  for (const company of inTurn(groups.length, design)) {
    if (await standing(groups, company)) continue;
    const failing = await leastFailing(company, groups, standing);
    const outside = everyone(groups.length).filter((group) => !failing.includes(group));
    const helper = await firstWhere(outside, (group) => standing(groups, rising([...failing, group])));
    if (helper !== undefined) return [failing[0], helper];
    stuck ??= [failing[0], outside[0]]; // needs several at once: others, whose needs are plain, go first
  }
  return stuck;
}

/** Small and large companies first: what fails there says most about who needs whom. */
function inTurn(groups: number, design: Design): readonly Company[] {
  const all = everyone(groups);
  const apart = ({ length }: Company) => Math.min(length, groups - length);
  return [
    ...all.map((i) => [i]),
    ...all.map((i) => all.filter((j) => j !== i)),
    ...companiesOf(design).toSorted((a, b) => apart(a) - apart(b)),
  ];
}

/** Of a company that fails, members who fail by themselves and of whom none may be left out. */
async function leastFailing(company: Company, groups: readonly Company[], standing: Standing): Promise<Company> {
  let failing = company;
  for (const member of company) {
    const rest = failing.filter((other) => other !== member);
    if (!(await standing(groups, rest))) failing = rest;
  }
  return failing;
}

async function firstWhere(groups: Company, holds: (group: number) => Promise<boolean>): Promise<number | undefined> {
  for (const group of groups) if (await holds(group)) return group;
  return undefined;
}

const rising = (numbers: readonly number[]): Company => numbers.toSorted((a, b) => a - b);

const joined = (groups: readonly Company[], one: number, other: number): readonly Company[] =>
  [...groups.filter((_, i) => i !== one && i !== other), rising([...groups[one], ...groups[other]])].sort(
    ([a], [b]) => a - b,
  );
