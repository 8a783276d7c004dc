import type { Claim, ComparisonClaim } from '../../summary/proof/claim.ts';

/** What a file of either kind says that it was made from. */
export type Claimed =
  | { readonly kind: 'forecast'; readonly claim: Claim }
  | { readonly kind: 'comparison'; readonly claim: ComparisonClaim };
