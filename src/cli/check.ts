import { middleOf } from '../compile/cell.ts';
import { compile } from '../compile/compile.ts';
import { readPractice } from '../job/reading/readPractice.ts';
import type { Legend } from '../plan/legend.ts';
import { monthText } from '../scenario/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { assumptionFindings } from '../summary/lint/assumptionFindings.ts';
import { findingText } from './findingText.ts';
import type { Call } from './headroom.ts';

/** `headroom check`: every mistake, or what the scenario holds; with `--deep`, what a run shows about the plan. */
export async function check(call: Call): Promise<void> {
  const { effects, asked, signal } = call;
  const { opened, reading, options, files } = await readPractice(asked.scenario, { sets: asked.values('set') }, call);
  const { scenario } = reading;
  const { series, clients } = options;
  const plan = compile(scenario, options);
  const read = [
    ...Object.keys(files.markets).map((name) => `Read: ${name}, ${series?.book.length} months.\n`),
    ...Object.keys(files.clients).map((name) => `Read: ${name}, ${clients?.length} households.\n`),
  ];
  effects.stdout.write(
    `${opened.place}: no mistakes\n${holdings(scenario, plan.legend, clients?.length)}\n${read.join('')}`,
  );
  const written = { file: opened.place, places: reading.places };
  if (asked.flag('deep') !== true) {
    effects.stdout.write(
      assumptionFindings(plan.legend)
        .map((finding) => `${findingText(finding, written)}\n`)
        .join(''),
    );
    return;
  }
  const { deepCheck } = await import('./deepCheck.ts');
  effects.stdout.write(await deepCheck({ effects, signal }, plan, written));
}

function holdings(scenario: Scenario, { inputs, unused }: Legend, listed: number | undefined): string {
  const uncertain = inputs.filter(({ kind, path }) => kind === 'uncertain' && !unused.includes(path)).length;
  const sized = (size: number, one: string, many = `${one}s`) => `${size} ${size === 1 ? one : many}`;
  const count = (table: object, one: string, many?: string) => sized(Object.keys(table).length, one, many);
  const seats = Object.values(scenario.people).reduce((sum, seat) => sum + seat.count, 0);
  const { households } = scenario.book;
  const parts = [
    sized(listed ?? middleOf(households), 'household'),
    count(scenario.tiers, 'tier'),
    sized(seats, 'seat'),
    count(scenario.channels, 'channel'),
    count(scenario.policies, 'policy', 'policies'),
    sized(uncertain, 'uncertain input'),
  ];
  return `It holds ${parts.join(', ')}; ${sized(scenario.months, 'month')} from ${monthText(scenario.start)}.`;
}
