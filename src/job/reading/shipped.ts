import { join } from 'node:path';
import { packageFolder } from '../disk/packageFolder.ts';
import type { JobFiles } from '../jobEffects.ts';

/** Names of the scenarios that come with the package, in the order of the alphabet. */
export async function shippedNames(files: JobFiles): Promise<readonly string[]> {
  const names = await files.readdir(join(packageFolder(), 'scenarios'));
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

export function shippedPath(name: string): string {
  return join(packageFolder(), 'scenarios', `${name}.yaml`);
}
