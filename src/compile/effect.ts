import type { EffectKind } from '../plan/effectKinds.ts';
import type { EFFECT } from '../plan/layout.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Cell, Place } from './cell.ts';
import type { Names } from './names.ts';

type Column = Exclude<(typeof EFFECT.names)[number], 'policy' | 'kind'>;

/** One deed of a policy: a row of the plan's effects, columns that are not said being 0. */
export type Effect = { readonly kind: EffectKind } & { readonly [C in Column]?: Cell };

/** What an action is compiled from beside its own words. */
export type Deciding = {
  readonly scenario: Scenario;
  readonly names: Names;
  /** Id of the policy. */
  readonly policy: string;
  /** Path of the action's words, such as `policies.hireCsa.hire`. */
  readonly path: string;
  /** Every place in the plan's tables at which the number of a path stands. */
  readonly placesOf: (path: string) => readonly Place[];
};
