import { describe, expect, it } from 'vitest';
import { keepRuns } from '../../src/cli/keepRuns.ts';
import { sizeText } from '../../src/cli/sizeText.ts';
import { practice } from '../support/practice.ts';
import { world } from './world.ts';

const request = { rootKey: [1, 2], trials: 1500, months: 24 } as const;

describe('runs of a command', () => {
  it('are kept by their scenario’s name in the folder of the environment', async () => {
    const keeping = keepRuns(world([], { env: { HEADROOM_CACHE: 'kept' }, cwd: '/x' }).effects);
    expect(await keeping?.keep.placeOf(practice(), request)).toEqual({
      folder: '/x/kept',
      address: expect.stringMatching(/^[0-9a-f]{40}$/),
      trials: 1500,
      limit: 2e9,
      about: { name: 'practice', months: 24 },
    });
    expect(keeping?.keep.after).toBe(5000);
  });

  it('that do not fit into memory have checkpoints, every 10 seconds at most', async () => {
    const keeping = keepRuns(world([], { env: { HEADROOM_CACHE: 'kept' }, cwd: '/x' }).effects);
    const { open, every } = keeping?.keep.checkpoints ?? expect.unreachable();
    expect(every).toBe(10_000);
    const sketched = { lap: 1000, bytes: 1000 };
    expect((await open(practice(), { ...request, sketched })).load(() => [])).toBeUndefined();
  });

  it('are not kept where nobody is at home', () => {
    expect(keepRuns(world([]).effects)).toBeUndefined();
  });

  it('of which nothing could be kept are told once, with the reason and a way out', () => {
    const here = world([], { env: { HEADROOM_CACHE: '/x/kept' } });
    const keeping = keepRuns(here.effects);
    keeping?.tell();
    expect(here.stderr()).toBe('');
    keeping?.keep.tell('ENOSPC');
    keeping?.keep.tell('ENOSPC');
    keeping?.tell();
    expect(here.stderr()).toBe(
      'The answer is the same, but nothing is kept for later runs: expected a folder to write to, got "/x/kept": the disk is full. Make room, or use another with HEADROOM_CACHE=DIR.\n',
    );
  });
});

it.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [999_000, '999 kB'],
  [999_999, '1 MB'],
  [640_400_000, '640 MB'],
  [999_700_000, '1 GB'],
  [1_240_000_000, '1.2 GB'],
  [2_000_000_000, '2 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
