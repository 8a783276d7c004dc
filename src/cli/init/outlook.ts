import { capacityAnswer } from '../../../reports/answer/capacityAnswer.ts';
import { compile } from '../../compile/compile.ts';
import type { ParseFormula } from '../../compile/parseFormula.ts';
import { rootKey } from '../../random/rootKey.ts';
import { openInline } from '../../run/inline.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { toForecast } from '../../summary/toForecast.ts';

/** Enough for a first idea, and done in a second. */
const TRIALS = 300;

/** The chance of reaching capacity, in a sentence, from a few hundred futures. */
export async function outlook(scenario: Scenario, name: string, parse: ParseFormula | undefined): Promise<string> {
  const plan = compile(scenario, { name, parse });
  const outcome = await openInline().run(plan, {
    rootKey: rootKey('headroom'),
    trials: TRIALS,
    months: scenario.months,
  });
  const forecast = toForecast(plan, outcome, { seed: 'headroom', text: '', files: {}, engine: '' });
  const [first = '', second] = capacityAnswer(forecast).split(';');
  const said = second === undefined ? first : `${first};${second}`;
  return `${said.replace(/\.?$/, '.')} (${TRIALS} futures; headroom forecast tells more.)`;
}
