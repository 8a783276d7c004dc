import type { CompileOptions } from '../../compile/compile.ts';
import type { Provenance } from '../../summary/toForecast.ts';
import { packageVersion } from '../disk/packageFolder.ts';
import { unlessInterrupted } from '../interrupted.ts';
import type { JobCall } from '../jobEffects.ts';
import { type OpenedScenario, openScenario } from './openScenario.ts';
import { readClients } from './readClients.ts';
import { readMarkets } from './readMarkets.ts';
import { type OpenedRead, readOpened } from './readOpened.ts';

/** A scenario with all that it names: checked, and ready to be made into a plan. */
export type Practice = {
  readonly opened: OpenedScenario;
  readonly reading: OpenedRead;
  /** Months to be simulated. */
  readonly months: number;
  /** Digest of each data file by name: of markets, and of clients. */
  readonly files: {
    readonly markets: Readonly<Record<string, string>>;
    readonly clients: Readonly<Record<string, string>>;
  };
  /** What `compile` needs beside the scenario. */
  readonly options: CompileOptions;
};

type Wanted = {
  readonly sets: readonly string[];
  /** Undefined for the scenario's own. */
  readonly months?: number | undefined;
  /** Every uncertain input at its median. */
  readonly point?: boolean;
};

/** Reads SCENARIO and the files that it names; every mistake of the first of them that has any, at once. */
export async function readPractice(typed: string, wanted: Wanted, { effects, signal }: JobCall): Promise<Practice> {
  return practiceOf(await unlessInterrupted(signal, openScenario(typed, effects)), wanted, { effects, signal });
}

/** The same of a scenario whose text is at hand. */
export async function practiceOf(
  opened: OpenedScenario,
  wanted: Wanted,
  { effects, signal }: JobCall,
): Promise<Practice> {
  const reading = await readOpened(opened, wanted.sets);
  const months = wanted.months ?? reading.scenario.months;
  const markets = await unlessInterrupted(signal, readMarkets(opened, reading, months, effects));
  const list = await unlessInterrupted(signal, readClients(opened, reading, effects));
  const { places, sourceOf, parse } = reading;
  return {
    opened,
    reading,
    months,
    files: { markets: markets.files, clients: list.files },
    options: {
      name: opened.name,
      months,
      parse,
      series: markets.series,
      clients: list.clients,
      givenSource: (path) => sourceOf(path) ?? (places.has(path) ? 'given in the scenario' : undefined),
      point: wanted.point ?? false,
    },
  };
}

/** What a forecast of it says of itself beside its numbers. */
export function provenanceOf({ reading, files, options }: Practice, seed: string): Provenance {
  return {
    seed,
    text: reading.text,
    files: { ...files.markets, ...files.clients },
    engine: packageVersion(),
    ...(options.point === true && { point: true }),
  };
}
