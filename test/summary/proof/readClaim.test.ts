import { describe, expect, it } from 'vitest';
import { readClaim } from '../../../src/summary/proof/readClaim.ts';

const sound = {
  format: 'headroom-forecast',
  version: 1,
  scenario: { name: 'my', text: 'version: 1\n', files: { 'a.csv': 'abc' } },
  seed: 'headroom',
  trials: 500,
  months: 120,
  engine: { version: '0.1.0' },
};
const faultOf = (document: unknown) => {
  const read = readClaim(document);
  return read.ok ? undefined : read.fault.path;
};

describe('what a document was made from', () => {
  it('is read from a forecast', () => {
    const read = readClaim({ ...sound, point: true, stopping: { precision: 0.01, limit: 1000 }, approximate: {} });
    expect(read).toEqual({
      ok: true,
      claim: {
        name: 'my',
        text: 'version: 1\n',
        files: { 'a.csv': 'abc' },
        seed: 'headroom',
        trials: 500,
        months: 120,
        point: true,
        engine: '0.1.0',
        stopping: { precision: 0.01, limit: 1000 },
        selfCheck: false,
        approximate: true,
        trialsTable: false,
        proof: undefined,
      },
    });
  });

  it.each([
    ['no map', [], ''],
    ['nothing', null, ''],
    ['another format', { ...sound, format: 'x' }, 'format'],
    ['a later version', { ...sound, version: 2 }, 'version'],
    ['no scenario', { ...sound, scenario: undefined }, 'scenario.name'],
    ['a text that is none', { ...sound, scenario: { ...sound.scenario, text: 1 } }, 'scenario.text'],
    ['digests that are none', { ...sound, scenario: { ...sound.scenario, files: { a: 1 } } }, 'scenario.files'],
    ['no seed', { ...sound, seed: '' }, 'seed'],
    ['half a trial', { ...sound, trials: 0.5 }, 'trials'],
    ['no trial', { ...sound, trials: 0 }, 'trials'],
    ['trials as a text', { ...sound, trials: '500' }, 'trials'],
    ['more trials than there may be', { ...sound, trials: 1e10 }, 'trials'],
    ['months beyond the longest horizon', { ...sound, months: 481 }, 'months'],
    ['no version of the engine', { ...sound, engine: {} }, 'engine.version'],
    ['a precision of nothing', { ...sound, stopping: { precision: 0, limit: 500 } }, 'stopping.precision'],
    ['more trials than were allowed', { ...sound, stopping: { precision: 0.1, limit: 400 } }, 'trials'],
    ['checksums that are none', { ...sound, proof: { blocks: ['xyz'] } }, 'proof.blocks'],
    ['checksums of no futures', { ...sound, proof: { blocks: [], trials: 0 } }, 'proof.trials'],
    ['a digest that is none', { ...sound, proof: { blocks: [], trials: 100, document: 'x' } }, 'proof.document'],
    ['what only its prototype says', Object.assign(Object.create(sound) as object, { format: 'x' }), 'format'],
  ])('with %s is refused with the place', (_what, document, path) => {
    expect(faultOf(document)).toBe(path);
  });

  it('is not taken from __proto__', () => {
    expect(faultOf(JSON.parse(`{"__proto__":${JSON.stringify(sound)}}`))).toBe('format');
  });
});
