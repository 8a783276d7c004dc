import { deriveComparison } from '../job/deriveComparison.ts';
import type { Work } from '../job/openWork.ts';
import { makeRuns } from '../job/runs.ts';
import type { Runner } from '../plan/runner.ts';
import { compareFolder } from './compareFolder.ts';
import type { CompareMachinery } from './compareMachinery.ts';
import { compareOptions } from './compareOptions.ts';
import { deliver } from './deliver.ts';
import type { Call } from './headroom.ts';
import { outFolder } from './outFolder.ts';
import { barFor } from './progressBar.ts';
import { readPractices } from './readPractices.ts';
import { runFacts } from './runFacts.ts';
import { wantsColor } from './wantsColor.ts';
import { withWork } from './withWork.ts';

const loadMachinery = async (): Promise<CompareMachinery> => (await import('./compareMachinery.ts')).compareMachinery;

/** `headroom compare`: the same futures under each scenario, and what the change makes. */
export function compare(call: Call, load = loadMachinery): Promise<void> {
  return withWork(call.signal, (open) => makeComparison(call, load, open));
}

async function makeComparison(
  call: Call,
  load: typeof loadMachinery,
  open: (opening: Promise<Runner>) => Work,
): Promise<void> {
  const { effects, asked } = call;
  const began = effects.now();
  const options = compareOptions(asked, effects);
  const practices = await readPractices(options.typed, options, call);
  const name = compareFolder(practices.map(({ opened }) => opened.name));
  const folder = options.json ? undefined : await outFolder(options.out, name, effects);

  const rooms = await load();
  const keeping = asked.flag('cache') === false ? undefined : rooms.keepRuns(effects);
  const work = open(rooms.openRunner({ threads: options.threads, keep: keeping?.keep })); // starts while plans are made
  const deriving = deriveComparison(
    rooms,
    {
      start: makeRuns(rooms, work, options, barFor(effects, options.quiet)).start,
      rest: () => {
        keeping?.tell();
        void work.close(); // threads rest before they end: the rest need not wait for it
      },
      openMore: () => makeRuns(rooms, open(rooms.openRunner({ threads: options.threads })), options),
    },
    practices,
    { ...options, onlooker: barFor(effects, options.quiet) },
    call,
  );
  if (folder !== undefined) rooms.comparisonPages().catch(() => undefined); // loaded while the threads work
  const comparison = await deriving;
  if (folder === undefined) {
    effects.stdout.write(`${JSON.stringify(comparison)}\n`);
    return;
  }
  const { renderComparison } = await rooms.comparisonPages();
  const shown = renderComparison(comparison, runFacts(began, options, effects));
  const place = { folder, out: options.out, ours: OUTPUTS, mark: 'compare.json' };
  const { told } = await deliver(shown.files(options.formats), place, call);
  const style = { columns: effects.stdout.columns ?? 80, color: wantsColor(asked.flag('color'), effects) };
  effects.stdout.write(`${shown.text(style)}${told}`);
}

/** The names that a comparison writes, whichever are asked for. */
const OUTPUTS = ['report.html', 'compare.json'];
