import { middleOf } from '../compile/cell.ts';
import { compile } from '../compile/compile.ts';
import { tellInput } from '../compile/inputList.ts';
import { sourceOfInput } from '../compile/inputSource.ts';
import { readPractice } from '../job/reading/readPractice.ts';
import type { InputLegend } from '../plan/legend.ts';
import { ownMeasure } from '../scenario/ownMeasures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { assumptionFindings } from '../summary/lint/assumptionFindings.ts';
import type { Facts, MeasureFacts, SeatFacts } from './explain/facts.ts';
import { openingOf } from './explain/openingOf.ts';
import { page } from './explain/page.ts';
import { policyFacts } from './explain/policyFacts.ts';
import type { Call } from './headroom.ts';
import { pageWidth } from './pageWidth.ts';

/** `headroom explain`: the compiled plan in words and numbers; nothing is simulated but the first day. */
export async function explain(call: Call): Promise<void> {
  const { effects, asked } = call;
  const point = asked.flag('point') === true;
  const { reading, options } = await readPractice(asked.scenario, { sets: asked.values('set'), point }, call);
  const { scenario, places } = reading;
  const { legend } = compile(scenario, options);
  const known = new Map(legend.inputs.map((input) => [input.path, input]));
  const source = sourceOfInput(options);
  const facts: Facts = {
    name: legend.name,
    title: legend.title,
    question: legend.question,
    description: scenario.meta.description ?? '',
    start: legend.start,
    months: legend.months,
    tiers: legend.tiers,
    opening: await openingOf(scenario, options),
    people: seats(scenario),
    policies: policyFacts(
      scenario,
      legend.inputs,
      (path, quantity) => known.get(path) ?? tellInput({ path, quantity }, point, source),
    ),
    goals: legend.goals,
    measures: ownMeasures(scenario),
    draws: scenario.draws,
    correlations: scenario.correlations.map(({ between, rank }) => ({ between, rank: middleOf(rank) })),
    inputs: inSections(scenario, legend.inputs).map((input) => ({ ...input, given: places.has(input.path) })),
    notes: [...legend.notes, ...assumptionFindings(legend).map(({ path, sentence }) => `${path}: ${sentence}`)],
  };
  const width = pageWidth(effects.stdout);
  const json = asked.flag('json') === true;
  const lines = json ? [JSON.stringify(facts, null, 2)] : page(facts, asked.flag('all') === true, width);
  effects.stdout.write(`${lines.join('\n')}\n`);
}

/** Inputs in the order in which the sections of a scenario are described. */
const inSections = (s: Scenario, inputs: readonly InputLegend[]): InputLegend[] => {
  const sections = Object.keys(s);
  const place = ({ path }: InputLegend) => sections.indexOf(path.split('.')[0]);
  return [...inputs].sort((a, b) => place(a) - place(b));
};

const seats = (s: Scenario): SeatFacts[] =>
  Object.entries(s.people).map(([id, { name, role, owner, count }]) => ({
    id,
    name: name ?? id,
    role: s.roles[role].label ?? role,
    owner,
    count,
  }));

const ownMeasures = (s: Scenario): MeasureFacts[] =>
  Object.entries(s.measures).map(([id, written]) => {
    const { is, label = id, unit = '' } = ownMeasure(written);
    return { id, label, is, unit };
  });
