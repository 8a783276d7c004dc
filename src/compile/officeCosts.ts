import { COST, COST_PER, NEVER_MONTH } from '../plan/layout.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, input, row } from './cell.ts';

type Line = { readonly id: string; readonly cells: readonly Cell[] };
type Lease = Pick<Scenario['office'], 'breakFee' | 'breakFeeMonths'> & { readonly rentMonthly?: Quantity | undefined };
type How = {
  readonly per?: (typeof COST_PER)[number];
  readonly times?: Cell;
  readonly opening?: boolean;
  readonly once?: boolean;
  readonly inflates?: boolean;
};

const line = (id: string, amount: Cell, { per, times, opening, once, inflates }: How): Line => ({
  id,
  cells: row(COST, {
    amount,
    per: COST_PER.indexOf(per ?? 'firm'),
    from: 1,
    to: opening === true ? Number.MAX_SAFE_INTEGER : NEVER_MONTH,
    inflates: Number(inflates !== false),
    acquisition: 0,
    once: Number(once === true),
    monthly: Number(once !== true),
    times: times ?? 1,
  }),
});

/** Rent of a lease and the fee for leaving before its end. */
const leaseLines = (path: string, lease: Lease, opening: boolean): Line[] => {
  const { rentMonthly, breakFee, breakFeeMonths } = lease;
  const rent = input(`${path}.rentMonthly`, rentMonthly);
  const fee =
    breakFee === undefined
      ? line(`${path}.fee`, rent, { once: true, times: input(`${path}.breakFeeMonths`, breakFeeMonths) })
      : line(`${path}.fee`, input(`${path}.breakFee`, breakFee), { once: true, inflates: false });
  return [
    ...(rentMonthly === undefined ? [] : [line(`${path}.rent`, rent, { opening })]),
    ...(breakFee === undefined && breakFeeMonths === undefined ? [] : [fee]),
  ];
};

const policyLines = ([id, { moveOffice, goVirtual }]: [string, Scenario['policies'][string]]): Line[] => {
  const path = `policies.${id}`;
  const moved =
    moveOffice === undefined
      ? []
      : [
          ...leaseLines(`${path}.moveOffice`, moveOffice, false),
          line(`${path}.moveOffice.moving`, input(`${path}.moveOffice.movingCost`, moveOffice.movingCost), {
            once: true,
          }),
        ];
  if (goVirtual === undefined) return moved;
  const { membershipMonthly, membershipPer, hoursUsed, hourlyRate } = goVirtual;
  const suite = `${path}.goVirtual`;
  return [
    ...moved,
    line(`${suite}.membership`, input(`${suite}.membershipMonthly`, membershipMonthly), { per: membershipPer }),
    line(`${suite}.hours`, input(`${suite}.hourlyRate`, hourlyRate), { times: input(`${suite}.hoursUsed`, hoursUsed) }),
  ];
};

/** Cost lines of the places where the firm works, by a name of their own. */
const officeLines = (s: Scenario): Line[] => [
  ...leaseLines('office', s.office, true),
  ...(s.office.phoneMonthly === undefined
    ? []
    : [line('office.phone', input('office.phoneMonthly', s.office.phoneMonthly), { opening: true })]),
  ...Object.entries(s.policies).flatMap(policyLines),
];

export const officeCostRows = (s: Scenario) => officeLines(s).map(({ cells }) => cells);

/** Place of an office line among these rows, -1 where there is none: `office.rent`, `policies.away.goVirtual.hours`. */
export const officeCost = (s: Scenario, id: string): number => officeLines(s).findIndex((each) => each.id === id);
