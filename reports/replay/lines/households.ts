import type { ReplayMonth, Told, ToldHousehold } from '../../../src/summary/replay.ts';
import { shortMonth } from '../../words/calendarMonth.ts';
import { dollars } from '../../words/dollars.ts';
import { listed } from '../../words/listed.ts';
import { span } from '../../words/span.ts';
import type { ReplayNames } from '../names.ts';
import { toldOf } from '../told.ts';

/** More households than this are not named one by one. */
const NAMED = 6;

const CAUSES = { moved: 'to another firm', died: 'by death', dismissed: 'parted with' } as const;

type Dated = ToldHousehold & { readonly month: number };

/** Who joins, leaves, passes to heirs or changes tier or advisor in some months, a line for each. */
export function householdLines(months: readonly ReplayMonth[], names: ReplayNames, start: string): readonly string[] {
  const { tier, channel, policy } = names;
  const size = (one: ToldHousehold) => `${tier(one.tier)}, ${dollars(one.aum)}`;
  const when = ({ month }: Dated) => (months.length > 1 ? `${shortMonth(start, month).split(' ')[0]}: ` : '');
  const line = <T extends Dated>(all: readonly T[], one: string, many: string, say: (one: T) => string) =>
    all.length === 0
      ? []
      : [`${all.length} ${all.length === 1 ? one : many}: ${named(all, (each) => when(each) + say(each))}.`];
  return [
    ...line(toldOf(months, 'joined'), 'joins', 'join', (one) => `${size(one)}, from ${channel(one.channel)}`),
    ...line(
      toldOf(months, 'bookJoined'),
      'comes with a book that is bought',
      'come with a book that is bought',
      (one) => `${size(one)}, ${policy(one.policy)}`,
    ),
    ...line(
      toldOf(months, 'left'),
      'leaves',
      'leave',
      (one) => `${size(one)}, ${CAUSES[one.cause]} after ${years(one.months)}`,
    ),
    ...line(toldOf(months, 'heirs'), 'passes to heirs who stay', 'pass to heirs who stay', size),
    ...line(
      toldOf(months, 'regraded'),
      'changes tier',
      'change tier',
      (one) => `${tier(one.from)} to ${tier(one.tier)}`,
    ),
    ...handedOver(toldOf(months, 'handedOver'), names),
  ];
}

/** "households 35 (Gold, $700,000) and 36 (Silver, $90,000)", the first few of many. */
function named<T extends ToldHousehold>(all: readonly T[], say: (one: T) => string): string {
  const noun = all.length === 1 ? 'household' : 'households';
  const first = all.slice(0, all.length > NAMED ? NAMED - 1 : NAMED);
  const rest = all.length - first.length;
  const each = first.map((one) => `${one.household} (${say(one)})`);
  return `${noun} ${listed(rest > 0 ? [...each, `${rest} more`] : each)}`;
}

function years(months: number): string {
  return span(months < 12 ? months : 12 * Math.floor(months / 12));
}

function handedOver(all: readonly Extract<Told, { what: 'handedOver' }>[], { seat }: ReplayNames): readonly string[] {
  const pairs = new Map<string, number>();
  for (const { from, advisor } of all) {
    const pair = `from ${seat(from)} to ${seat(advisor)}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [...pairs].map(([pair, count]) => `${count} household${count === 1 ? ' goes' : 's go'} ${pair}.`);
}
