import { resolve } from 'node:path';
import { type OpenedScenario, openScenario } from '../job/reading/openScenario.ts';
import { practiceOf } from '../job/reading/readPractice.ts';
import { Refusal } from '../job/refusal.ts';
import { readingEffects } from './readingEffects.ts';

/** A checked scenario, as plain data. */
export type ReadScenario = {
  /** Base name of its file, or `scenario`. */
  readonly name: string;
  /** Name of the practice or plan. */
  readonly title: string;
  /** What the scenario is to answer. */
  readonly question: string;
  /** Months that it simulates unless others are asked for. */
  readonly months: number;
  /** The scenario in YAML, with all that it extends and every value of `set` written in. */
  readonly text: string;
  /** From where the data files are named that it names. */
  readonly folder: string;
};

/** A scenario, or what is wrong with it: a sentence for each mistake, with its place and a way out. */
export type ScenarioReading =
  | {
      /** True: it was read. */
      readonly ok: true;
      /** What was read. */
      readonly scenario: ReadScenario;
    }
  | {
      /** False: it cannot be used. */
      readonly ok: false;
      /** One sentence or more, in the order of the text. */
      readonly mistakes: readonly string[];
    };

/** How a scenario is read. */
export type ReadOptions = {
  /** Values to be changed, each as `path=value`, such as `book.households=50`. */
  readonly set?: readonly string[];
  /** From where paths are named; the current folder without it. */
  readonly folder?: string;
};

/**
 * Reads a scenario: the text of one (of several lines), the path of a file, or the name of one that comes along, such as
 * `solo-advisor`. Mistakes are returned and not thrown.
 * @param source text with a line break in it, path or name
 * @param options all of them may be left out
 * @throws what the file system says where a file cannot be read for a reason that is no mistake of the scenario
 */
export async function readScenario(
  source: string,
  { set = [], folder = '.' }: ReadOptions = {},
): Promise<ScenarioReading> {
  const cwd = resolve(folder);
  const effects = readingEffects(cwd);
  try {
    const opened: OpenedScenario = source.includes('\n')
      ? { place: 'scenario', name: 'scenario', content: new TextEncoder().encode(source), folder: cwd, bases: [] }
      : await openScenario(source, effects);
    const { reading } = await practiceOf(opened, { sets: set }, { effects, signal: new AbortController().signal });
    const { title, question } = reading.scenario.meta;
    const { text, scenario } = reading;
    return {
      ok: true,
      scenario: { name: opened.name, title, question, months: scenario.months, text, folder: opened.folder },
    };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, mistakes: error.sentences };
    throw error;
  }
}
