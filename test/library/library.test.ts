import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sectionNames, withSection } from '../docs/section.ts';
import {
  type Answer,
  above,
  answerOf,
  type Figure,
  happened,
  mean,
  never,
  onTarget,
  plain,
  reached,
} from './answers.ts';

const TOP = resolve(import.meta.dirname, '../..');
const LIBRARY = resolve(TOP, 'docs/library.md');
const names = readdirSync(resolve(TOP, 'scenarios'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length));

const known = new Map<string, Promise<Answer>>();
const of = (name: string, ...sets: string[]): Promise<Answer> => {
  const key = [name, ...sets].join(' ');
  const answer = known.get(key) ?? answerOf(name, sets);
  known.set(key, answer);
  return answer;
};

describe('docs/library.md', () => {
  it('has every shipped scenario', () => {
    expect(sectionNames(readFileSync(LIBRARY, 'utf8')).sort()).toEqual(names.map((name) => `library: ${name}`).sort());
  });

  it.each(names)('says of %s what the program prints', async (name) => {
    const { text } = await of(name);
    const now = withSection(readFileSync(LIBRARY, 'utf8'), `library: ${name}`, `\`\`\`text\n${text}\n\`\`\``);
    if (process.env.UPDATE_GOLDEN) writeFileSync(LIBRARY, now);
    expect(readFileSync(LIBRARY, 'utf8')).toBe(now);
  });

  it.each(names)('%s stays under sixty lines', (name) => {
    expect(readFileSync(resolve(TOP, `scenarios/${name}.yaml`), 'utf8').split('\n').length - 1).toBeLessThan(60);
  });
});

const solo = (): Promise<Answer> => of('solo-advisor');
const TWO_YEARS = 24;
const OWNER = 'capacity.owner';

/** What docs/library.md concludes, each at four standard errors of two runs of 500 futures with the default seed. */
const CLAIMS: readonly (readonly [string, () => Promise<readonly [Figure, Figure]>])[] = [
  [
    'solo-advisor: most futures hit capacity within two years',
    async () => [happened(await solo(), OWNER, TWO_YEARS), plain(0.5)],
  ],
  ['solo-advisor: fewer than a third keep the pace', async () => [plain(1 / 3), onTarget(await solo())]],
  ['first-hire: more futures keep the pace', async () => [onTarget(await of('first-hire')), onTarget(await solo())]],
  [
    'first-hire: cash runs out more often',
    async () => [happened(await of('first-hire'), 'cashOut'), happened(await solo(), 'cashOut')],
  ],
  [
    'first-hire-order: the paraplanner first leaves more futures at capacity after two years',
    async () => [
      happened(await of('first-hire-order'), OWNER, TWO_YEARS),
      happened(await of('first-hire'), OWNER, TWO_YEARS),
    ],
  ],
  [
    'go-virtual: room for more households in the end',
    async () => [
      mean(await of('go-virtual'), 'households'),
      mean(await of('go-virtual', 'policies.virtual=null'), 'households'),
    ],
  ],
  [
    'tiered-service: less of the calendar a year after it',
    async () => [
      mean(await of('tiered-service', 'policies.byTier=null'), 'hours.arising.calendar', TWO_YEARS),
      mean(await of('tiered-service'), 'hours.arising.calendar', TWO_YEARS),
    ],
  ],
  [
    'service-charter: the week is full more often in its first year',
    async () => [happened(await of('service-charter'), OWNER, 12), happened(await solo(), OWNER, 12)],
  ],
  [
    'service-charter: fewer hours of requests in the end',
    async () => [
      mean(await solo(), 'hours.arising.requests'),
      mean(await of('service-charter'), 'hours.arising.requests'),
    ],
  ],
  ['technology-led: more than half keep the pace', async () => [onTarget(await of('technology-led')), plain(0.5)]],
  ['growth-target: more than half keep the pace', async () => [onTarget(await of('growth-target')), plain(0.5)]],
  [
    'growth-target: fewer than wanted end with a sane week',
    async () => [plain(0.8), reached(await of('growth-target'), 'aSaneWeekInTheLastYear')],
  ],
  [
    'growth-target: fewer than wanted never run out of cash',
    async () => [plain(0.9), reached(await of('growth-target'), 'neverOutOfCash')],
  ],
  [
    'minimum-fee: fewer households',
    async () => [mean(await solo(), 'households'), mean(await of('minimum-fee'), 'households')],
  ],
  [
    'minimum-fee: more revenue of each advisor hour',
    async () => [
      mean(await of('minimum-fee'), 'recurringRevenuePerHousehold'),
      mean(await solo(), 'recurringRevenuePerHousehold'),
    ],
  ],
  [
    'graduate-bottom-tier: more futures never hit capacity',
    async () => [never(await of('graduate-bottom-tier'), OWNER), never(await solo(), OWNER)],
  ],
  [
    'graduate-bottom-tier: better service',
    async () => [mean(await of('graduate-bottom-tier'), 'serviceQuality'), mean(await solo(), 'serviceQuality')],
  ],
  [
    'ensemble: new advisors keep service up',
    async () => [
      mean(await of('ensemble'), 'serviceQuality'),
      mean(await of('ensemble', 'policies.advisors=null'), 'serviceQuality'),
    ],
  ],
  [
    'buy-a-book: cash runs out more often',
    async () => [
      happened(await of('buy-a-book'), 'cashOut'),
      happened(await of('buy-a-book', 'policies.book=null'), 'cashOut'),
    ],
  ],
  [
    'buy-a-book: more revenue six years on',
    async () => [
      mean(await of('buy-a-book'), 'revenue', 72),
      mean(await of('buy-a-book', 'policies.book=null'), 'revenue', 72),
    ],
  ],
  [
    'advisor-retires: an associate in time keeps households',
    async () => [
      mean(await of('advisor-retires'), 'households'),
      mean(await of('advisor-retires', 'policies.associate=null'), 'households'),
    ],
  ],
  [
    'bear-market: cash runs out more often',
    async () => [
      happened(await of('bear-market'), 'cashOut'),
      happened(await of('bear-market', 'market.shocks=null'), 'cashOut'),
    ],
  ],
  [
    'aging-book: assets fall behind a book of all ages',
    async () => [mean(await of('aging-book', 'segments=null'), 'aum'), mean(await of('aging-book'), 'aum')],
  ],
  [
    'subscription-planner: revenue does not come from assets',
    async () => [
      mean(await of('subscription-planner'), 'revenue.retainer'),
      mean(await of('subscription-planner'), 'revenue.aum'),
    ],
  ],
  [
    'break-away: with half the followers cash runs out more often',
    async () => [
      happened(await of('break-away', 'channels.former.leadsPerYear=20'), 'cashOut'),
      happened(await of('break-away'), 'cashOut'),
    ],
  ],
];

it.each(CLAIMS)('%s', async (_, figures) => {
  const [more, less] = await figures();
  expect(above(more, less)).toBeGreaterThan(4);
});
