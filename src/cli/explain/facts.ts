import type { GoalLegend, InputLegend } from '../../plan/legend.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { OpeningRow } from './openingOf.ts';
import type { PolicyFacts } from './policyFacts.ts';

export type SeatFacts = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly owner: boolean;
  readonly count: number;
};

export type InputFacts = InputLegend & {
  /** Said in the scenario or by --set, not a default. */
  readonly given: boolean;
};

/** A measure of the scenario's own. */
export type MeasureFacts = {
  readonly id: string;
  readonly label: string;
  readonly is: string;
  readonly unit: string;
};

/** A compiled scenario, as `headroom explain` tells it and as `--json` prints it. */
export type Facts = {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly description: string;
  readonly start: string;
  readonly months: number;
  readonly tiers: readonly { readonly id: string; readonly label: string }[];
  readonly opening: readonly OpeningRow[];
  readonly people: readonly SeatFacts[];
  readonly policies: readonly PolicyFacts[];
  readonly goals: readonly GoalLegend[];
  readonly measures: readonly MeasureFacts[];
  readonly draws: Scenario['draws'];
  readonly correlations: readonly { readonly between: readonly string[]; readonly rank: number }[];
  readonly inputs: readonly InputFacts[];
  readonly notes: readonly string[];
};
