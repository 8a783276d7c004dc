import { EFFECT_KINDS } from '../plan/effectKinds.ts';
import { EFFECT, POLICY, TABLES } from '../plan/layout.ts';
import { monthNumber } from '../scenario/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { effectsOf } from './actions.ts';
import type { Cell, Place, Rows } from './cell.ts';
import type { Tables } from './inputList.ts';
import type { Names } from './names.ts';
import type { Instruction } from './programs.ts';

type Built = Partial<Tables>;

/** Finds where the number of a path stands in the tables made so far. */
const finder = (tables: Built) => {
  const places = new Map<string, Place[]>();
  for (const table of TABLES)
    tables[table]?.rows.forEach((cells, row) => {
      cells.forEach((cell, field) => {
        if (typeof cell !== 'object' || !('path' in cell)) return;
        const known = places.get(cell.path) ?? [];
        known.push({ table, row, field });
        places.set(cell.path, known);
      });
    });
  return (path: string): readonly Place[] => places.get(path) ?? [];
};

/** The firm's policies as rows, what each does, and the code of their conditions, which follows `code`. */
export const policyTables = (
  s: Scenario,
  names: Names,
  tables: Built,
  condition: (text: string) => readonly Instruction[],
  codeLength: number,
) => {
  const placesOf = finder(tables);
  const code: Instruction[] = [];
  const rows: number[][] = [];
  const effects: Cell[][] = [];
  Object.entries(s.policies).forEach(([id, policy], i) => {
    const program = policy.when === undefined ? [] : condition(policy.when);
    const month = policy.at === undefined ? 0 : monthNumber(policy.at, s.start);
    rows.push([month, codeLength + code.length, program.length, policy.for, policy.cooldown, policy.times]);
    code.push(...program);
    for (const { kind, ...columns } of effectsOf(policy, { scenario: s, names, policy: id, placesOf }))
      effects.push(
        EFFECT.names.map((column): Cell => {
          if (column === 'policy') return i;
          return column === 'kind' ? EFFECT_KINDS.indexOf(kind) : (columns[column] ?? 0);
        }),
      );
  });
  return {
    policies: { cols: POLICY.size, rows: rows as Rows },
    effects: { cols: EFFECT.size, rows: effects as Rows },
    code,
  };
};
