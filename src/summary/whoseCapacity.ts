/** Whose capacity is the headline: a lone advisor's own week where there is one, else the practice's. */
export function whoseCapacity(
  advisors: readonly { readonly id: string }[],
  has: (event: string) => boolean,
): { readonly event: string; readonly id: string; readonly personal: boolean } | null {
  const lone = advisors.length === 1 ? advisors[0].id : null;
  if (lone !== null && has(`capacity.${lone}`)) return { event: `capacity.${lone}`, id: lone, personal: true };
  return has('capacity.firm') ? { event: 'capacity.firm', id: 'firm', personal: false } : null;
}
