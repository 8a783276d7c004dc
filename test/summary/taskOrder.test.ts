import { expect, it } from 'vitest';
import { blocksOf, layoutOf, makeBuffers, viewMemory } from '../../src/plan/memory.ts';
import { makeBody, makeTools } from '../../src/run/body.ts';
import { shippedPlan } from '../run/shippedPlan.ts';

/**
 * Statistics of the same columns, worked out in one thread in this order of tasks. Columns hold values of very different
 * sizes, so that a sum that is moved on by a month is not to the last bit the sum that is made anew.
 */
const statistics = (order: (tasks: number) => number[]): string[] => {
  const { numbers } = shippedPlan('solo-advisor', 30).plan;
  const request = { rootKey: [1, 2], trials: 200, months: 30 } as const;
  const memory = viewMemory(makeBuffers(layoutOf(numbers, 200, 30), (bytes) => new ArrayBuffer(bytes)));
  const body = makeBody(numbers, request, memory, makeTools());
  for (let block = 0; block < blocksOf(200); block++) body.simulate(block);
  const { columns } = memory;
  for (let i = 0; i < columns.length; i++) columns[i] *= 10 ** (((i * 7919) % 13) - 6) / 3;
  const { tasks, act } = body.reducer({ trials: 200, folded: false });
  for (const task of order(tasks)) act(task);
  const { columns: _, ...told } = memory;
  return Object.entries(told)
    .filter(([, array]) => ArrayBuffer.isView(array))
    .map(([name, array]) => `${name} ${Buffer.from((array as Float64Array).buffer).toString('base64')}`);
};

it('whoever has had which task before, statistics are the same to the last bit', () => {
  const upwards = statistics((tasks) => Array.from({ length: tasks }, (_, task) => task));
  expect(statistics((tasks) => Array.from({ length: tasks }, (_, task) => tasks - 1 - task))).toEqual(upwards);
  // 17 has no part in common with their number: each once, in leaps
  expect(statistics((tasks) => Array.from({ length: tasks }, (_, k) => (k * 17) % tasks))).toEqual(upwards);
});
