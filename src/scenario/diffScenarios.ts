import { dataOf, filledOf } from './edits/dataOf.ts';
import { differences } from './edits/differences.ts';
import type { Edit } from './edits/edit.ts';
import { editOf } from './edits/editOf.ts';
import { joinFollowers } from './edits/joinFollowers.ts';
import type { Digests } from './edits/sameValue.ts';
import type { Scenario } from './scenario.ts';

/** A scenario that was read and checked, with its text as it stands after all that it extends and every `--set`. */
export type Resolved = {
  readonly scenario: Scenario;
  readonly text: string;
  /** Digests of the files that it names; without them, files are told apart by their names. */
  readonly files?: Readonly<Record<'markets' | 'clients', Readonly<Record<string, string>>>>;
};

/**
 * What makes `alt` of `base`, in words and in the order in which a scenario is described. Values that are written in two
 * ways, defaults that are said and the order of keys make no difference; entries are matched by id, goals by id or name,
 * shocks by month, correlations by their pair. Meta is not compared: titles always differ.
 */
export function diffScenarios(base: Resolved, alt: Resolved): readonly Edit[] {
  const [before, after] = [dataOf(base.text), dataOf(alt.text)];
  const digests = base.files && alt.files && { base: digestsOf(base.files), alt: digestsOf(alt.files) };
  const found = differences({ base: base.scenario, alt: alt.scenario, digests });
  const sides = [
    { scenario: base.scenario, data: filledOf(before) },
    { scenario: alt.scenario, data: filledOf(after) },
  ] as const;
  const edits = found.map((difference) => ({ difference, edit: editOf(difference, ...sides) }));
  return apart(joinFollowers(edits, before, after));
}

const digestsOf = ({ markets, clients }: NonNullable<Resolved['files']>): Digests => ({
  'market.file': Object.values(markets)[0],
  'book.file': Object.values(clients)[0],
});

/** Two hires of one role are told apart by their path. */
const apart = (edits: readonly Edit[]): readonly Edit[] =>
  edits.map((edit) => {
    const alike = edits.filter(({ subject }) => subject === edit.subject).length > 1;
    return alike ? { ...edit, subject: `${edit.subject} (${edit.paths[0]})` } : edit;
  });
