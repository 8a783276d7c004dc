import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IDependency } from 'dependency-cruiser';
import { doorRules } from './doorRules.ts';
import { DEVELOPMENT, PACKAGES, type PackageHome } from './packages.ts';
import { FOLDERS } from './rooms.ts';

/** Every forced door of the house at `top`: who imports whom, and whom to ask instead. */
export async function forcedDoors(top: string): Promise<string[]> {
  const result = await imports(top);
  const forced = result.summary.violations.map(({ from, to, rule }) => {
    const ask = doorRules.find(({ name }) => name === rule.name)?.comment;
    return `${from} imports ${plainName(to)} (${rule.name}): ${ask}`;
  });
  return [...forced, ...crowdedPackages(result)].sort();
}

async function imports(top: string): Promise<ICruiseResult> {
  const folders = FOLDERS.filter((folder) => existsSync(join(top, folder)));
  const { output } = await cruise(folders, {
    baseDir: top,
    validate: true,
    ruleSet: { forbidden: [...doorRules] },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'types', 'default'] },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of a result');
  return output;
}

/** Packages that more than one file of their home runs, though one file should speak for them. */
function crowdedPackages({ modules }: ICruiseResult): string[] {
  return PACKAGES.filter(({ oneFile }) => oneFile).flatMap((home) => {
    const users = modules
      .filter(({ source }) => !new RegExp(DEVELOPMENT).test(source))
      .filter(({ dependencies }) => dependencies.some((dependency) => runs(dependency, home)))
      .map(({ source }) => source);
    return users.length > 1 ? [`${users.join(' and ')} import ${home.name} (one file): ${home.ask}.`] : [];
  });
}

function runs({ module, dependencyTypes }: IDependency, { name }: PackageHome): boolean {
  const types = dependencyTypes.some((type) => type === 'type-only' || type === 'type-import');
  return !types && (module === name || module.startsWith(`${name}/`));
}

const plainName = (path: string): string => path.replace(/^.*node_modules\//, '');
