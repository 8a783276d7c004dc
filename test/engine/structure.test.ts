import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { makeArena } from '../../src/engine/arena.ts';
import { makeRecord } from '../../src/engine/record.ts';
import { makeSimulator } from '../../src/engine/simulate.ts';
import { sameStructure } from '../../src/engine/structure.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { COST, GENERAL, SEAT, type TableName, TIER, tableOf } from '../../src/plan/layout.ts';
import { layoutOf, makeBuffers, viewMemory } from '../../src/plan/memory.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { shippedPlan } from '../run/shippedPlan.ts';
import { BUSY_FIRM } from '../support/busyFirm.ts';
import { readPractice } from '../support/practice.ts';

const parse = await loadParser();
const busy = compile(readPractice(BUSY_FIRM), { name: 'busy', parse }).numbers;
const shipped = readdirSync(new URL('../../scenarios', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -5));

/** Places of a plan's numbers that are read while the steps of a trial are made. */
const readAtMaking = (numbers: Float64Array): ReadonlySet<number> => {
  const read = new Set<number>();
  const watched = new Proxy(numbers.slice(), {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof key === 'string' && /^\d+$/.test(key)) read.add(Number(key));
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
  const arena = makeArena(Object.assign(numbers.slice(), { slice: () => watched }), {
    households: 300,
    prospects: 100,
  });
  makeTrial(arena, rootKey('made'));
  makeRecord(arena.numbers);
  return read;
};

describe('steps that are made look only at the structure of a plan', () => {
  it.each<[string, () => Float64Array]>([
    ['a firm to which everything happens', () => busy],
    ...shipped.map((name): [string, () => Float64Array] => [name, () => shippedPlan(name, 24, { parse }).plan.numbers]),
  ])('%s', (_, numbersOf) => {
    const numbers = numbersOf();
    const read = readAtMaking(numbers);
    expect(read.size).toBeGreaterThan(100);
    for (const place of read) {
      const other = numbers.slice();
      other[place] += 1;
      if (sameStructure(numbers, other)) expect(`${place} is read when steps are made`).toBe('part of the structure');
    }
  });
});

describe('a simulator that has run another plan before', () => {
  const request = { rootKey: rootKey('warm'), trials: 30, months: 60 };
  const bytesBy = (simulatorFor: ReturnType<typeof makeSimulator>, numbers: Float64Array, seed = 'warm') => {
    const layout = layoutOf(numbers, request.trials, request.months);
    const memory = viewMemory(makeBuffers(layout, (bytes) => new ArrayBuffer(bytes)));
    simulatorFor(numbers, { ...request, rootKey: rootKey(seed) })(0, memory);
    return Buffer.concat(
      [memory.columns, memory.events, memory.draws].map(({ buffer }) => Buffer.from(buffer as ArrayBuffer)),
    );
  };
  const changed = (name: TableName, column: number, by: number): Float64Array => {
    const other = busy.slice();
    const { at, rows, cols } = tableOf(other, name);
    for (let row = 0; row < rows; row++) other[at + row * cols + column] *= by;
    return other;
  };

  it.each<[string, TableName, number, number]>([
    ['the mode of deaths', 'general', GENERAL.coupleMode, 0.95],
    ['the spread of deaths', 'general', GENERAL.singleSpread, 1.2],
    ['who pays fees from the account', 'general', GENERAL.feesFromAccount, 0],
    ['thresholds of tiers', 'tiers', TIER.threshold, 1.2],
    ['pay', 'seats', SEAT.pay, 1.1],
    ['costs', 'costs', COST.amount, 1.3],
    ['the capacity limit', 'general', GENERAL.capacityLimit, 0.9],
  ])('gives the bytes of a fresh one: %s', (_, table, column, by) => {
    const other = changed(table, column, by);
    expect(sameStructure(busy, other)).toBe(true);
    const warm = makeSimulator();
    const first = bytesBy(warm, busy);
    const then = bytesBy(warm, other);
    expect(then.equals(bytesBy(makeSimulator(), other))).toBe(true);
    expect(then.equals(first)).toBe(false);
    expect(bytesBy(warm, busy).equals(first)).toBe(true);
  });

  it('gives the bytes of a fresh one: another seed, inputs in strata', () => {
    const { numbers } = shippedPlan('solo-advisor', 60, { sets: ['draws=stratified'] }).plan;
    const warm = makeSimulator();
    bytesBy(warm, numbers);
    expect(bytesBy(warm, numbers, 'other').equals(bytesBy(makeSimulator(), numbers, 'other'))).toBe(true);
  });
});
