import { DEFAULTS, defaultSource, written } from '../../src/scenario/defaults.ts';
import { keysOf, type ScenarioKey, valueText } from '../../src/scenario/keysOf.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import { citation } from '../../src/scenario/sources.ts';

/** Everything that may be written, from the schema that reads it. */
export const scenarioKeys = (): ScenarioKey[] => keysOf(scenarioSchema);

/** Defaults of things with names, such as `tiers.gold.from`, where they differ from name to name. */
export const namedDefaults = (): ScenarioKey[] =>
  Object.entries({ tiers: DEFAULTS.tiers, roles: DEFAULTS.roles, channels: DEFAULTS.channels, costs: DEFAULTS.costs })
    .flatMap(([table, entries]) => named([table], entries))
    .concat(named(['work', 'calendar'], DEFAULTS.calendar));

function named(above: readonly string[], entries: Parameters<typeof Object.entries>[0]): ScenarioKey[] {
  return Object.entries(entries).flatMap(([id, entry]) =>
    Object.entries(written(entry as Parameters<typeof written>[0]))
      .filter(([key]) => key !== 'label')
      .map(([key, value]) => {
        const path = [...above, id, key];
        const source = defaultSource(path);
        const byDefault = valueText(value);
        return { path: path.join('.'), unit: '', byDefault, meaning: '', source: source ? citation(source) : '' };
      }),
  );
}
