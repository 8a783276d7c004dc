/** Slots of `spent`: the month's costs by what they follow; `once` and `acquisition` are parts of the others. */
export const SPENT = Object.freeze({
  direct: 0,
  support: 1,
  fixed: 2,
  household: 3,
  revenue: 4,
  bonusDirect: 5,
  bonusSupport: 6,
  acquisition: 7,
  once: 8,
});
