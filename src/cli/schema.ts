import { extendingJson } from '../scenario/extendingJson.ts';
import { scenarioSchema } from '../scenario/scenario.ts';
import { schemaJson } from '../scenario/schemaJson.ts';
import type { Call } from './headroom.ts';

/** `headroom schema`: what may be written in a scenario, for editors. */
export async function schema({ effects }: Call): Promise<void> {
  effects.stdout.write(`${JSON.stringify(extendingJson(schemaJson(scenarioSchema)), null, 2)}\n`);
}
