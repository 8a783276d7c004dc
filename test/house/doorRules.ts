import type { IRegularForbiddenRuleType } from 'dependency-cruiser';
import { DEVELOPMENT, PACKAGES } from './packages.ts';
import { FOLDERS, ROOMS, type Room } from './rooms.ts';

type Rule = IRegularForbiddenRuleType & { readonly name: string; readonly comment: string };

/** Imports that leave no trace at run time. */
const TYPES = ['type-only', 'type-import'] as const;
const HOUSE = `^(${FOLDERS.join('|')})/`;

/** A package is found in node_modules, or under its bare name when it is not installed. */
const packagePath = (name: string): string => `(^|/)node_modules/${name}/|^${name}(/|$)`;

function roomRules(room: Room): Rule[] {
  const allowed = [room.files, ...room.may];
  const comment = room.ask;
  const from = { path: room.files };
  const types = room.mayTypes ?? [];
  const rules: Rule[] = [
    { name: `door of ${room.name}`, comment, from, to: { path: HOUSE, pathNot: [...allowed, ...types] } },
  ];
  if (types.length > 0) {
    const to = { path: [...types], pathNot: allowed, dependencyTypesNot: [...TYPES] };
    rules.push({ name: `door of ${room.name}, types only`, comment, from, to });
  }
  if (room.node !== 'all') {
    const known = room.node === 'none' ? [] : room.node.map((name) => `^${name}$`);
    const to = { dependencyTypes: ['core' as const], pathNot: known };
    rules.push({ name: `machine in ${room.name}`, comment, from, to });
  }
  return rules;
}

function packageRules(): Rule[] {
  return PACKAGES.flatMap(({ name, home, types, ask }): Rule[] => {
    const path = packagePath(name);
    const comment = `${name} has one place: ${ask}.`;
    return [
      {
        name: `package ${name}`,
        comment,
        from: { pathNot: [home, DEVELOPMENT] },
        to: { path, dependencyTypesNot: [...TYPES] },
      },
      {
        name: `types of ${name}`,
        comment,
        from: { pathNot: [types, DEVELOPMENT] },
        to: { path, dependencyTypes: [...TYPES] },
      },
    ];
  });
}

const unknownPackage: Rule = {
  name: 'package without a place',
  comment:
    'every package has one place in the house: name it in test/house/packages.ts, with whom to ask, or do without.',
  from: { path: HOUSE, pathNot: DEVELOPMENT },
  to: { path: 'node_modules/', pathNot: PACKAGES.map(({ name }) => packagePath(name)) },
};

const nowhere: Rule = {
  name: 'import of nothing',
  comment: 'nothing is there: correct the path (imports end in .ts) or install the package.',
  from: { path: HOUSE },
  to: { couldNotResolve: true },
};

const circle: Rule = {
  name: 'circle',
  comment: 'a file that needs itself cannot be read from the start: move what both need into a third file.',
  from: { path: HOUSE },
  to: { circular: true, viaOnly: { dependencyTypesNot: [...TYPES] } },
};

/** The doors table as rules of dependency-cruiser. */
export const doorRules: readonly Rule[] = [
  ...ROOMS.flatMap(roomRules),
  ...packageRules(),
  unknownPackage,
  nowhere,
  circle,
];
