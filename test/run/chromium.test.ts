import { expect, it } from 'vitest';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { encodePlan } from '../../src/plan/codec.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { withPage } from '../support/chromium.ts';
import { type Arrays, chromiumRun, nodeRun } from './chromiumRun.ts';
import { shippedPlan } from './shippedPlan.ts';

const MONTHS = 72;
const REQUEST = { rootKey: rootKey('headroom'), trials: 150, months: MONTHS };

/** Bytes in which arrays differ, by name. */
const differences = (one: Arrays, other: Arrays): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [a, b] = [one, other].map((arrays) => Buffer.from(arrays[name] ?? '', 'base64')) as [Buffer, Buffer];
    let differ = Math.abs(a.length - b.length);
    for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) differ += 1;
    if (differ > 0) found[name] = differ;
  }
  return found;
};

it.for(['solo-advisor', 'first-hire'])(
  '%s: every column, event, draw and statistic of 150 futures is the same in Chromium as in Node, bit for bit',
  async (name, context) => {
    const { plan } = shippedPlan(name, MONTHS, { parse: await loadParser() });
    const bytes = Buffer.from(encodePlan(plan)).toString('base64');
    await withPage(context, async (page) => {
      const [here, there] = await Promise.all([nodeRun(bytes, REQUEST), chromiumRun(page, bytes, REQUEST)]);
      expect(Object.keys(here)).toEqual(expect.arrayContaining(['columns', 'events', 'draws', 'statistics']));
      expect(here.columns?.length).toBeGreaterThan(1_000_000);
      expect(differences(here, there)).toEqual({});
    });
  },
);
