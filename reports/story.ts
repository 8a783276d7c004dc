import type { Forecast } from '../src/summary/forecast.ts';
import { capacityAnswer } from './answer/capacityAnswer.ts';
import { cashAnswer } from './answer/cashAnswer.ts';
import { CAVEAT } from './answer/caveat.ts';
import { growthAnswer } from './answer/growthAnswer.ts';
import { leftOutAnswer } from './answer/leftOutAnswer.ts';
import { stoppingAnswer } from './answer/stoppingAnswer.ts';
import type { Block, Fact, KeyFigure } from './block.ts';
import { assets } from './blocks/assets.ts';
import { capacity } from './blocks/capacity.ts';
import { cash } from './blocks/cash.ts';
import { drivers } from './blocks/drivers.ts';
import { figures } from './blocks/figures.ts';
import { firstLimit } from './blocks/firstLimit.ts';
import { goals } from './blocks/goals.ts';
import { growthSplit } from './blocks/growthSplit.ts';
import { hours } from './blocks/hours.ts';
import { inputs } from './blocks/inputs.ts';
import { keyFigures } from './blocks/keyFigures.ts';
import { notable } from './blocks/notable.ts';
import { notes } from './blocks/notes.ts';
import { onPace } from './blocks/onPace.ts';
import { ownMeasures } from './blocks/ownMeasures.ts';
import { policies } from './blocks/policies.ts';
import { provenance } from './blocks/provenance.ts';
import { quality } from './blocks/quality.ts';
import { revenue } from './blocks/revenue.ts';
import { selfCheck } from './blocks/selfCheck.ts';
import { staffing } from './blocks/staffing.ts';
import { statements } from './blocks/statements.ts';
import { tiers } from './blocks/tiers.ts';
import { unitEconomics } from './blocks/unitEconomics.ts';
import { utilization } from './blocks/utilization.ts';
import type { LivedFutures } from './replay/livedFutures.ts';
import { plainName } from './words/plainName.ts';

/** A forecast as it is told: the same story is a page, and text in a terminal. */
export type Story = {
  readonly title: string;
  readonly question: string;
  /** The sentences on top: capacity, growth, cash where it may run out, futures left out where they are many, why no more. */
  readonly answer: readonly string[];
  /** What the answer does not say, in a sentence below it. */
  readonly caveat: string;
  readonly figures: readonly KeyFigure[];
  readonly blocks: readonly Block[];
  readonly provenance: readonly Fact[];
  /** The scenario as it was read. */
  readonly scenario: string;
};

/** From the question asked to the figures that went in. */
const ORDER: readonly ((forecast: Forecast, lived?: LivedFutures) => Block | readonly Block[] | null)[] = [
  goals,
  capacity,
  firstLimit,
  utilization,
  hours,
  quality,
  tiers,
  assets,
  revenue,
  onPace,
  growthSplit,
  cash,
  statements,
  policies,
  staffing,
  unitEconomics,
  figures,
  ownMeasures,
  notable,
  drivers,
  inputs,
  notes,
  selfCheck,
];

/** `lived` is what is known of single futures beside the forecast. */
export function tellStory(forecast: Forecast, lived?: LivedFutures): Story {
  const { scenario } = forecast;
  return {
    title: plainName(scenario.title, 140) || plainName(scenario.name, 140) || 'Forecast',
    question: plainName(scenario.question, 400),
    answer: [
      capacityAnswer(forecast),
      growthAnswer(forecast),
      ...cashAnswer(forecast),
      ...leftOutAnswer(forecast),
      ...stoppingAnswer(forecast),
    ],
    caveat: CAVEAT,
    figures: keyFigures(forecast),
    blocks: ORDER.flatMap((tell) => tell(forecast, lived) ?? []),
    provenance: provenance(forecast),
    scenario: scenario.text,
  };
}
