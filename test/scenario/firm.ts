import * as z from 'zod';
import { mapOf } from '../../src/scenario/id.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { calendarMonth, monthOrCount } from '../../src/scenario/month.ts';
import { quantity } from '../../src/scenario/quantity.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { withChecks } from '../../src/scenario/withChecks.ts';

const share = { unit: 'share', min: 0, max: 1 } as const;
const person = z.strictObject({
  role: z.enum(['advisor', 'csa']),
  ramp: quantity({ unit: 'months', min: 0, max: 36, default: 6, source: 'F22', description: 'Months to full speed.' }),
  hired: monthOrCount('When.').optional(),
  tags: z.array(z.string()).optional(),
});
const channel = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('referrals'),
    mentionRate: quantity({ unit: 'mentions a year', min: 0, description: '' }),
  }),
  z.strictObject({ kind: z.literal('paid'), spend: quantity({ unit: 'dollars a month', min: 0, description: '' }) }),
]);

/** A firm small enough to see every mistake of. */
const shape = z.strictObject({
  version: z.literal(1),
  title: z.string().min(1),
  start: calendarMonth('First month.'),
  months: z.int().min(1).max(480).default(120),
  retention: quantity({ ...share, description: 'Share that stays.', default: '97 % (95 % to 98 %)', source: 'F40' }),
  inflation: quantity({ unit: 'share a year', min: 0, max: 0.2, description: 'Inflation.', default: 0.025 }),
  draw: z.union([quantity({ unit: 'dollars', min: 0, description: 'Draw.' }), z.literal('profit')]).default('profit'),
  people: mapOf(person, 'Who works here.').prefault({}),
  channels: mapOf(channel, 'Where prospects come from.').prefault({}),
  tiers: mapOf(z.strictObject({ from: quantity({ unit: 'dollars', min: 0, description: '' }) }), 'Tiers.').prefault({}),
});

export const firm = withChecks(shape, [
  (value, report) => {
    const tiers = Object.entries(value.tiers);
    tiers.forEach(([id, { from }], i) => {
      const above = i > 0 ? tiers[i - 1][1].from : undefined;
      if (from.kind === 'fixed' && above?.kind === 'fixed' && from.value >= above.value) {
        report(['tiers', id, 'from'], `expected less than ${above.value}. List the highest tier first.`);
      }
    });
  },
]);

export const HEAD = 'version: 1\ntitle: Practice\nstart: 2027-01\n';

export function read(text: string | Uint8Array, sets: readonly string[] = []) {
  return readScenario('firm.yaml', text, { schema: firm, sets });
}

/** The mistakes of a text, as a user sees them. */
export function mistakesOf(text: string | Uint8Array, sets: readonly string[] = []): readonly string[] {
  const reading = read(text, sets);
  return reading.ok ? [] : reading.mistakes.map(mistakeText);
}
