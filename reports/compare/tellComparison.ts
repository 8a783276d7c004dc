import type { Comparison } from '../../src/summary/comparison.ts';
import { CAVEAT } from '../answer/caveat.ts';
import type { Fact } from '../block.ts';
import type { Story } from '../story.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { grouped } from '../words/grouped.ts';
import { plainName } from '../words/plainName.ts';
import { answerSentences } from './answerSentences.ts';
import { apartBlock } from './apartBlock.ts';
import { attributionBlock } from './attributionBlock.ts';
import { capacityBlock } from './capacityBlock.ts';
import { changesBlock } from './changesBlock.ts';
import { comparisonFigures } from './comparisonFigures.ts';
import { differencesBlock } from './differencesBlock.ts';
import { divergenceBlock } from './divergenceBlock.ts';
import { panelBlocks } from './panelBlocks.ts';
import { scenarioNames } from './scenarioNames.ts';
import { sideBySideBlock } from './sideBySideBlock.ts';
import { stoppingSentence } from './stoppingSentence.ts';

/** A comparison as it is told: the same story is a page, and text in a terminal. */
export function tellComparison(comparison: Comparison): Story {
  const names = scenarioNames(comparison);
  const { alternatives, scenarios } = comparison;
  return {
    title: `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}?`,
    question: question(comparison),
    answer: [
      ...alternatives.flatMap((one) => answerSentences(one, `"${names[one.scenario]}"`, comparison)),
      ...stoppingSentence(comparison, names),
    ],
    caveat: CAVEAT,
    figures: comparisonFigures(comparison),
    blocks: [
      sideBySideBlock(comparison, names) ?? [],
      alternatives.flatMap((one) => changesBlock(one, names) ?? []),
      capacityBlock(comparison, names) ?? [],
      alternatives.flatMap((one) => [
        attributionBlock(one, names, comparison) ?? [],
        differencesBlock(one, names, comparison) ?? [],
        divergenceBlock(one, names, comparison) ?? [],
      ]),
      panelBlocks(comparison, names),
      apartBlock(comparison, names) ?? [],
    ].flat(2),
    provenance: facts(comparison, names),
    scenario: scenarios.map(({ text }, i) => `# ${names[i]}\n${text}`).join('\n'),
  };
}

function question({ compared, trials, start, months }: Comparison): string {
  const left = compared === trials ? '' : ` (${grouped(trials - compared)} more could not be worked out)`;
  return `The same ${grouped(compared)} futures${left} under each, to ${calendarMonth(start, months)}.`;
}

function facts(
  { scenarios, seed, trials, months, start, engine }: Comparison,
  names: readonly string[],
): readonly Fact[] {
  return [
    { term: 'Base', value: names[0] },
    ...names.slice(1).map((value, i) => ({ term: `Alternative ${i + 1}`, value })),
    { term: 'Seed', value: plainName(seed, 80) },
    { term: 'Futures', value: grouped(trials) },
    { term: 'Months', value: `${months}, ${calendarMonth(start, 1)} to ${calendarMonth(start, months)}` },
    { term: 'Engine', value: plainName(engine.version) },
    ...scenarios.map(({ digest }, i) => ({ term: `Digest ${i === 0 ? 'base' : i}`, value: plainName(digest, 100) })),
  ];
}
