import { CHANNEL, COST, COST_PER, LIFE_EVENT, NEVER_MONTH } from '../plan/layout.ts';
import { monthNumber } from '../scenario/month.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, input, type Rows, row } from './cell.ts';
import type { Names } from './names.ts';
import { officeCostRows } from './officeCosts.ts';

export const channelRows = (s: Scenario, names: Names): Rows =>
  names.channels.map((id) => {
    const channel = s.channels[id];
    const kind = channel.kind;
    const at = (key: string) => `channels.${id}.${key}`;
    const only = <Q>(wanted: typeof kind, quantity: Q): Q | undefined => (kind === wanted ? quantity : undefined);
    const said = channel.advocacy ?? (kind === 'referrals' || kind === 'centres' ? 'arrivals' : 'none');
    const advocacy = s.feedback.advocacy === 'on' ? said : 'none';
    return row(CHANNEL, {
      perHousehold: input(at('mentionRate'), only('referrals', channel.mentionRate)),
      ratePerYear:
        kind === 'centres'
          ? input(at('leadsPerPartner'), channel.leadsPerPartner)
          : input(at('leadsPerYear'), only('organic', channel.leadsPerYear)),
      partners: input(at('partners'), only('centres', channel.partners), 1),
      spendMonthly: input(at('spendMonthly'), only('paid', channel.spendMonthly)),
      costPerLead: input(at('costPerLead'), only('paid', channel.costPerLead), 1),
      toMeeting: input(at('toMeeting'), channel.toMeeting),
      toClient: input(at('toClient'), channel.toClient),
      prospectHours: input(at('hours'), channel.hours),
      cycleMedian: input(at('cycle'), channel.cycle),
      cycleLogSd: input(at('cycleSpread'), channel.cycleSpread),
      advocacyArrivals: Number(advocacy === 'arrivals'),
      advocacyClose: Number(advocacy === 'close'),
      crowded: Number((kind === 'organic' || kind === 'centres') && s.feedback.crowding === 'on'),
      closed: Number(!channel.open),
    });
  });

export const lifeEventRows = (s: Scenario): Rows =>
  Object.entries(s.lifeEvents).map(([id, { rate, size, spread }]) =>
    row(LIFE_EVENT, {
      rate: input(`lifeEvents.${id}.rate`, rate),
      amount: input(`lifeEvents.${id}.size`, size),
      spread: input(`lifeEvents.${id}.spread`, spread),
    }),
  );

const COST_UNITS = {
  firm: 'dollars a year',
  seat: 'dollars a year for each seat',
  advisor: 'dollars a year for each advisor',
  household: 'dollars a year for each household',
  revenue: 'share of revenue',
} as const;

/** The same quantity, said in the unit that the rest of its line makes it. */
const inUnit = (quantity: Quantity, unit: string): Quantity => ({ ...quantity, spec: { ...quantity.spec, unit } });

/** A line that is paid once has no year. */
const unitOf = ({ per, once }: Pick<Scenario['costs'][string], 'per' | 'once'>): string =>
  once ? COST_UNITS[per].replace(' a year', '') : COST_UNITS[per];

type CostWords = Omit<Scenario['costs'][string], 'from' | 'to'>;

const costRow = (path: string, cost: CostWords, from: number, to: number): Cell[] =>
  row(COST, {
    amount: input(`${path}.amount`, inUnit(cost.amount, unitOf(cost))),
    per: COST_PER.indexOf(cost.per),
    from,
    to,
    inflates: Number(cost.inflates),
    acquisition: Number(cost.acquisition),
    once: Number(cost.once),
    monthly: 0,
    times: 1,
  });

const added = (s: Scenario) =>
  Object.entries(s.policies).flatMap(([id, { addCost }]) => (addCost === undefined ? [] : [{ id, addCost }]));

/** Ids of cost lines in the order of their rows: the firm's, then those that policies add. */
export const costIds = (s: Scenario): string[] => [...Object.keys(s.costs), ...added(s).map(({ id }) => id)];

export const costRows = (s: Scenario): Rows => [
  ...Object.entries(s.costs).map(([id, cost]) => {
    const month = (when: typeof cost.from, without: number) =>
      when === undefined ? without : monthNumber({ kind: 'date', ...when }, s.start);
    return costRow(`costs.${id}`, cost, month(cost.from, 1), month(cost.to, Number.MAX_SAFE_INTEGER));
  }),
  ...added(s).map(({ id, addCost }) => costRow(`policies.${id}.addCost`, addCost, 1, NEVER_MONTH)),
  ...officeCostRows(s),
];
