import { describe, expect, it } from 'vitest';
import { practiceWith } from '../../../src/job/attribution/practiceWith.ts';
import { readPractice } from '../../../src/job/reading/readPractice.ts';
import { diffScenarios } from '../../../src/scenario/diffScenarios.ts';
import { world } from '../../cli/world.ts';
import { tempTree } from '../../support/tempTree.ts';

const HEAD =
  'version: 1\nmeta: { title: Test, question: When? }\nstart: 2027-01\npeople: { owner: { role: advisor, owner: true } }\n';
const clients = (aum: number) => `id,aum\na,${aum}\nb,900000\n`;

const read = async (cwd: string, typed: string) => {
  const call = { effects: world([], { cwd }).effects, signal: new AbortController().signal };
  const practice = await readPractice(typed, { sets: [] }, call);
  return { practice, call, resolved: { ...practice.reading, files: practice.files } };
};

describe('a practice with some edits', () => {
  it('reads the client list of the alternative from where that one is', async () => {
    const files = {
      'one/firm.yaml': `${HEAD}book: { households: 3 }\n`,
      'two/firm.yaml': `${HEAD}book: { file: clients.csv }\n`,
      'two/clients.csv': clients(1_000_000),
    };
    await tempTree(files, async (folder) => {
      const [base, alt] = [await read(folder, 'one/firm.yaml'), await read(folder, 'two/firm.yaml')];
      const edits = diffScenarios(base.resolved, alt.resolved);
      expect(edits.map(({ words }) => words)).toEqual(['book.file: clients.csv, was not said']);
      const made = await practiceWith(base.practice, alt.practice, edits, base.call);
      expect(made.options.clients).toEqual(alt.practice.options.clients);
      const none = await practiceWith(base.practice, alt.practice, [], base.call);
      expect(none.reading.scenario.book.households).toMatchObject({ value: 3 });
    });
  });

  it('tells files of one name and other content apart, and one content under two names not', async () => {
    const files = {
      'one/firm.yaml': `${HEAD}book: { file: clients.csv }\n`,
      'one/clients.csv': clients(1_000_000),
      'two/firm.yaml': `${HEAD}book: { file: clients.csv }\n`,
      'two/clients.csv': clients(2_000_000),
      'two/same.yaml': `${HEAD}book: { file: old.csv }\n`,
      'two/old.csv': clients(1_000_000),
    };
    await tempTree(files, async (folder) => {
      const [base, alt, same] = [
        await read(folder, 'one/firm.yaml'),
        await read(folder, 'two/firm.yaml'),
        await read(folder, 'two/same.yaml'),
      ];
      const edits = diffScenarios(base.resolved, alt.resolved);
      expect(edits.map(({ words }) => words)).toEqual(['book.file: clients.csv, with other content']);
      expect(diffScenarios(base.resolved, same.resolved)).toEqual([]);
      const made = await practiceWith(base.practice, alt.practice, edits, base.call);
      expect(made.options.clients).toEqual(alt.practice.options.clients);
    });
  });

  it('is refused where an edit does not stand without another', async () => {
    const files = {
      'firm.yaml': HEAD,
      'alt.yaml': `${HEAD}roles: { intern: { pay: 30k } }\npolicies: { help: { at: 6, hire: { role: intern } } }\n`,
    };
    await tempTree(files, async (folder) => {
      const [base, alt] = [await read(folder, 'firm.yaml'), await read(folder, 'alt.yaml')];
      const [role, policy] = diffScenarios(base.resolved, alt.resolved);
      expect([role.paths, policy.paths]).toEqual([['roles.intern'], ['policies.help']]);
      await expect(practiceWith(base.practice, alt.practice, [policy], base.call)).rejects.toThrow('intern');
      await expect(practiceWith(base.practice, alt.practice, [role], base.call)).resolves.toBeDefined();
    });
  });
});
