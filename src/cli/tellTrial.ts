import { futureText } from '../../reports/replay/futureText.ts';
import { tellFuture } from '../../reports/replay/tellFuture.ts';
import { compile } from '../compile/compile.ts';
import { provenanceOf, readPractice } from '../job/reading/readPractice.ts';
import { Refusal } from '../job/refusal.ts';
import { readFault } from '../plan/faultCode.ts';
import type { Lived } from '../plan/lived.ts';
import type { Plan } from '../plan/plan.ts';
import { rootKey } from '../random/rootKey.ts';
import { replayTrial } from '../run/replayTrial.ts';
import { showValue } from '../scenario/showValue.ts';
import { toReplay } from '../summary/toReplay.ts';
import { forecastOptions } from './forecastOptions.ts';
import type { Call } from './headroom.ts';
import { wantsColor } from './wantsColor.ts';

/** `headroom forecast --trial K`: one future of the run, month by month, told or as JSON. Nothing is written. */
export async function tellTrial(call: Call): Promise<void> {
  const { effects, asked } = call;
  const options = forecastOptions(asked, effects);
  const practice = await readPractice(asked.scenario, options, call);
  const trial = options.trial ?? 1;
  const plan = compile(practice.reading.scenario, practice.options);
  const lived = replayTrial(plan, { rootKey: rootKey(options.seed), months: practice.months }, trial - 1);
  insistOnFuture(plan, lived, trial);
  const replay = toReplay(plan, lived, trial, provenanceOf(practice, options.seed));
  if (options.json) {
    effects.stdout.write(`${JSON.stringify(replay)}\n`);
    return;
  }
  const style = { columns: effects.stdout.columns ?? 80, color: wantsColor(asked.flag('color'), effects) };
  effects.stdout.write(futureText(tellFuture(replay), style));
}

/** Nothing is known of a future that the forecast leaves out. */
function insistOnFuture({ legend }: Plan, { trials }: Lived, trial: number): void {
  const [code] = trials.faults;
  if (code === 0) return;
  const { row, fault } = readFault(code);
  const { path, text } = legend.expressions[row];
  throw new Refusal(
    `--trial: expected a future that the forecast tells of, got ${trial}, which it leaves out: ${path} is ${showValue(text)} and comes to ${fault} in it. Write another number.`,
  );
}
