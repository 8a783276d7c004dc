import { basename, dirname, resolve } from 'node:path';
import { wrapped } from '../../reports/console/wrapped.ts';
import { systemReason } from '../job/disk/systemReason.ts';
import { unlessInterrupted } from '../job/interrupted.ts';
import { look } from '../job/reading/look.ts';
import { readOpened } from '../job/reading/readOpened.ts';
import { Refusal } from '../job/refusal.ts';
import { fillDefaults } from '../scenario/fill.ts';
import { monthAt, monthText } from '../scenario/month.ts';
import { readScenario } from '../scenario/readScenario.ts';
import { scenarioSchema } from '../scenario/scenario.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Effects } from './effects.ts';
import type { Call } from './headroom.ts';
import { askAll, type Misfit } from './init/askAll.ts';
import { compose } from './init/compose.ts';
import { outlook } from './init/outlook.ts';
import { type Answers, QUESTIONS } from './init/questions.ts';
import { slug } from './outFolder.ts';
import { pageWidth } from './pageWidth.ts';
import { writeFiles } from './writeFiles.ts';

/** `headroom init`: a few questions, then a commented scenario and a first idea of its future, which takes a second. */
export async function init({ effects, asked, signal }: Call, ideaOf = outlook): Promise<void> {
  const force = asked.flag('force') === true;
  const said = asked.value('out');
  if (said !== undefined) await refuseExisting(said, force, effects); // before ten questions are asked for nothing
  const start = monthText(nextMonth(effects.date()));
  const byDefault = Object.fromEntries(QUESTIONS.map(({ flag, usual: answer }) => [flag, answer]));
  const reading = (answers: Answers) =>
    readScenario('answers', compose({ ...byDefault, ...answers }, new Set(), start), {
      schema: scenarioSchema,
      fill: fillDefaults,
    });
  const usual = reading({});
  if (!usual.ok) throw new Error('the defaults of the questions make no scenario');
  const misfit: Misfit = (answers) => {
    const read = reading(answers);
    return read.ok ? undefined : read.mistakes.map(({ path, sentence }) => `${path}: ${sentence}`).join(' ');
  };
  const { answers, given } = await askAll(asked, usual.scenario, misfit, effects, signal);
  const out = said ?? `${slug(answers.title)}.yaml`;
  await refuseExisting(out, force, effects);
  const text = compose(answers, given, start);
  const content = new TextEncoder().encode(text);
  const { scenario, parse } = await readOpened({ place: out, content, bases: [] }, []);
  const path = resolve(effects.cwd, out);
  await writeFiles(dirname(path), [{ name: basename(path), content: text }], effects, signal).catch(
    (error: unknown) => {
      if (signal.aborted) throw error;
      throw new Refusal(`expected a file to write to, got --out ${showValue(out)}: ${systemReason(error)}.`);
    },
  );
  const idea = await unlessInterrupted(signal, ideaOf(scenario, 'init', parse));
  const width = pageWidth(effects.stdout);
  effects.stdout.write(`${[`Written: ${out}`, ...wrapped(idea, width)].join('\n')}\n`);
}

async function refuseExisting(out: string, force: boolean, { cwd, files }: Effects): Promise<void> {
  const { what } = await look(files.stat(resolve(cwd, out)));
  if (what === 'nothing' || (what === 'file' && force)) return;
  throw new Refusal(
    what === 'file'
      ? `expected a file that is not there yet, got ${showValue(out)}. Write --out another.yaml, or --force to replace it.`
      : `expected a file to write, got the ${what} ${showValue(out)}. Write --out another.yaml.`,
  );
}

/** The first whole month to come. */
const nextMonth = (date: Date) => monthAt({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }, 2);
