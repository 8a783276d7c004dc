import { expect, test } from 'vitest';
import { systemReason } from '../../../src/job/disk/systemReason.ts';

test.each([
  ['ENOSPC', 'the disk is full. Make room, or use another'],
  ['EWHATEVER', 'the system says EWHATEVER. Use another'],
])('%s is told with a way out', (code, sentence) => {
  expect(systemReason(Object.assign(new Error('x'), { code }))).toBe(sentence);
});

test.each([
  [new TypeError('a fault')],
  [Object.assign(new Error('a fault'), { code: 'ERR_INVALID_ARG_TYPE' })],
  [undefined],
])('what the system did not say is thrown on: %s', (fault) => {
  let thrown: unknown = 'nothing';
  try {
    systemReason(fault);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBe(fault);
});
