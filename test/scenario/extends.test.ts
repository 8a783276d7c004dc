import { describe, expect, test } from 'vitest';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { firm, HEAD, mistakesOf } from './firm.ts';

const BASE = `${HEAD}people:
  ann:
    role: advisor # the owner said so
    ramp: 4
    tags: [one, two]
  bob: { role: csa, ramp: 5 } # time study
tiers:
  gold: { from: 500k }
  silver: { from: 0 }
`;
/** What a text says over its bases, nearest first. */
const over = (text: string, bases: readonly string[] = [BASE], sets: readonly string[] = []) =>
  readScenario('alt.yaml', text, {
    schema: firm,
    sets,
    bases: bases.map((content, i) => ({ file: i === 0 ? 'base.yaml' : `base${i + 1}.yaml`, content })),
  });
const accepted = (...args: Parameters<typeof over>) => {
  const reading = over(...args);
  if (!reading.ok) throw new Error(reading.mistakes.map(mistakeText).join('\n'));
  return reading;
};
const mistakes = (...args: Parameters<typeof over>) => {
  const reading = over(...args);
  return reading.ok ? [] : reading.mistakes.map(mistakeText);
};

describe('a scenario that extends another', () => {
  test('keeps what it does not say', () => {
    expect(accepted('title: Alt\n').scenario).toEqual({
      ...accepted(BASE, []).scenario,
      title: 'Alt',
    });
  });
  test('merges maps key by key', () => {
    expect(accepted('people: { ann: { ramp: 9 } }\n').scenario.people.ann).toMatchObject({
      role: 'advisor',
      ramp: { value: 9 },
      tags: ['one', 'two'],
    });
  });
  test('replaces a list', () => {
    expect(accepted('people: { ann: { tags: [three] } }\n').scenario.people.ann.tags).toEqual(['three']);
  });
  test('removes by a null', () => {
    const { scenario } = accepted('people: { bob: null, ann: { tags: ~ } }\ntiers: { gold: }\n');
    expect(Object.keys(scenario.people)).toEqual(['ann']);
    expect(scenario.people.ann.tags).toBeUndefined();
    expect(Object.keys(scenario.tiers)).toEqual(['silver']);
  });
  test('goes through a chain: the nearest says it', () => {
    const { scenario } = accepted('months: 3\n', ['months: 4\npeople: { bob: null }\ntitle: Middle\n', BASE]);
    expect(scenario).toMatchObject({ months: 3, title: 'Middle' });
    expect(Object.keys(scenario.people)).toEqual(['ann']);
  });
  test('may say again what a base removed', () => {
    const { scenario } = accepted('people: { bob: { role: advisor } }\n', ['people: { bob: null }\n', BASE]);
    expect(scenario.people.bob).toMatchObject({ role: 'advisor', ramp: { value: 6 } });
  });
  test('may be JSON over YAML', () => {
    expect(accepted('{"people": {"bob": null}}').scenario.people.bob).toBeUndefined();
  });
  test.each([
    ['tiers: { black: { from: 2M }, gold: {} }', ['black', 'gold', 'silver']],
    ['tiers: { gold: {}, blue: { from: 99k } }', ['gold', 'blue', 'silver']],
    ['tiers: { gold: null, blue: { from: 99k }, red: { from: 9k } }', ['blue', 'red', 'silver']],
    ['tiers: { silver: { from: 1k }, last: { from: 0 } }', ['gold', 'silver', 'last']],
  ])('puts a new key where its file does: %s', (text, ids) => {
    expect(Object.keys(accepted(`${text}\n`).scenario.tiers)).toEqual(ids);
  });
});

describe('aliases of a base', () => {
  const ALIASED = `${HEAD}people:\n  ann: &one { role: csa, ramp: 3 }\n  bob: *one # alike\n`;
  test('stand for what the base said, whatever becomes of their anchor', () => {
    const { scenario } = accepted('people: { ann: { ramp: 8 } }\n', [ALIASED]);
    expect(scenario.people).toMatchObject({ ann: { ramp: { value: 8 } }, bob: { ramp: { value: 3 } } });
  });
  test('are written out in the resolved text', () => {
    const { text } = accepted('people: { ann: null }\n', [ALIASED]);
    expect(accepted(text, []).scenario.people.bob).toMatchObject({ role: 'csa', ramp: { value: 3 } });
  });
});

describe('places and sources', () => {
  const { places, sourceOf } = accepted(
    'people:\n  ann:\n    ramp: 9 # measured\n  bob: { ramp: 7 }\ntiers: { gold: { from: 1M } } # mine\n',
  );
  test('every leaf has the place in its own file', () => {
    expect(places.get('people.ann.ramp')).toEqual({ file: 'alt.yaml', line: 3, column: 11 });
    expect(places.get('people.ann.role')).toEqual({ file: 'base.yaml', line: 6, column: 11 });
  });
  test('comments are sources in either file', () => {
    expect(sourceOf('people.ann.ramp')).toBe('measured');
    expect(sourceOf('people.ann.role')).toBe('the owner said so');
  });
  test('a comment beside braces speaks for its own file only', () => {
    expect(sourceOf('people.bob.role')).toBe('time study');
    expect(sourceOf('people.bob.ramp')).toBeUndefined();
    expect(sourceOf('tiers.gold.from')).toBe('mine');
    expect(sourceOf('tiers.silver.from')).toBeUndefined();
  });
});

describe('mistakes', () => {
  test('name the file in which the value stands, the nearest file first', () => {
    const wrong = BASE.replace('ramp: 4', 'ramp: six');
    expect(mistakes(`title: Alt${'\n'.repeat(20)}people: { bob: { role: csaa } }\n`, [wrong])).toEqual([
      'alt.yaml:21:24 people.bob.role: expected one of advisor, csa, got "csaa". Did you mean csa?',
      'base.yaml:7:11 people.ann.ramp: expected months from 0 to 36, got "six". Write a number of months, such as 6.',
    ]);
  });
  test('what is missed after a removal is missed where it was removed', () => {
    expect(mistakes('months: 3\npeople: { bob: { role: null } }\n')).toEqual([
      'alt.yaml:2:18 people.bob.role: expected one of advisor, csa, got nothing. Write advisor.',
    ]);
  });
  test('a check across keys names the key that it is about, in its file', () => {
    expect(mistakes('months: 3\ntiers: { silver: { from: 600k } }\n')).toEqual([
      'alt.yaml:2:26 tiers.silver.from: expected less than 500000, got "600k". List the highest tier first.',
    ]);
  });
  test('a null that finds nothing to remove says what may have been meant', () => {
    expect(mistakes('people: { bobb: null }\nretention:\n')).toEqual([
      'alt.yaml:1:11 people.bobb: expected a key to remove, got "bobb", which is not said. Did you mean bob?',
      'alt.yaml:2:1 retention: expected a key to remove, got "retention", which is not said. Leave it out: what is not said need not be removed.',
    ]);
  });
  test('a null in a table of which nothing is inherited finds nothing to remove', () => {
    expect(mistakes('channels: { paid: null }\n')).toEqual([
      'alt.yaml:1:13 channels.paid: expected a key to remove, got "paid", which is not said. Leave it out: what is not said need not be removed.',
    ]);
  });
  test('a comma that splits an amount in braces is told as that', () => {
    expect(mistakes('tiers: { gold: { from: $600,000 } }\n')[0]).toContain(
      'gold.from: expected an amount without commas within braces, got "$600,000".',
    );
  });
  test('a null within what is new is an empty value, as ever', () => {
    expect(mistakes('people: { cleo: { role: null } }\n')[0]).toMatch(/people\.cleo\.role: .* got nothing\./);
  });
  test('a slip in a base is told with its file', () => {
    expect(mistakes('title: Alt\n', ['a: 1\n  b: 3\n'])[0]).toMatch(/^base\.yaml:2:3: expected "b: 3" to start/);
  });
  test('an empty base is told', () => {
    expect(mistakes('title: Alt\n', [''])[0]).toMatch(/^base\.yaml:1:1: expected a scenario, got an empty file/);
  });
  test('a text that extends another is not read alone', () => {
    expect(mistakesOf('months: 3\nextends: ./base.yaml\n')).toEqual([
      'firm.yaml:2:10 extends: expected a scenario that is read together with what it extends, got "./base.yaml" alone. Give the text that it extends, or remove the line.',
    ]);
  });
  test('thousands of nulls with nothing to remove are told in no time', () => {
    const nulls = Array.from({ length: 20_000 }, (_, i) => `  k${i}:\n`).join('');
    expect(mistakes(`people:\n${nulls}`)).toHaveLength(20_000);
  });
});

describe('the resolved text', () => {
  const alt = 'extends: ./base.yaml\npeople: { bob: null, cleo: { role: csa } } # new\ntiers: { gold: { from: 1M } }\n';
  test('gives the same scenario when it is read alone', () => {
    const { text, scenario } = accepted(alt);
    expect(accepted(text, []).scenario).toEqual(scenario);
    expect(text).not.toContain('extends');
  });
  test('keeps the comments that are sources', () => {
    const again = accepted(accepted(alt).text, []);
    expect(again.sourceOf('people.ann.role')).toBe('the owner said so');
    expect(again.sourceOf('people.cleo.role')).toBe('new');
  });
});

describe('--set over a scenario that extends another', () => {
  test('applies after the merge', () => {
    const { scenario, places } = accepted('months: 3\n', [BASE], ['months=5', 'people.ann.ramp=7']);
    expect(scenario).toMatchObject({ months: 5, people: { ann: { ramp: { value: 7 } } } });
    expect(places.get('months')).toEqual({ set: 'months' });
  });
  test.each(['null', '~', ' NULL '])('removes by %j', (nothing) => {
    expect(accepted('months: 3\n', [BASE], [`people.bob=${nothing}`]).scenario.people.bob).toBeUndefined();
  });
  test('removes an item of a list', () => {
    expect(accepted('months: 3\n', [BASE], ['people.ann.tags.0=null']).scenario.people.ann.tags).toEqual(['two']);
  });
  test('says what may have been meant where there is nothing to remove', () => {
    expect(mistakes('months: 3\n', [BASE], ['people.bobb=null', 'peple.bob=null', 'retention=null'])).toEqual([
      '--set people.bobb: expected a key to remove, got "people.bobb", which is not said. Did you mean people.bob?',
      '--set peple.bob: expected a key to remove, got "peple.bob", which is not said. Did you mean people.bob?',
      '--set retention: expected a key to remove, got "retention", which is not said. Leave it out: what is not said need not be removed.',
    ]);
  });
  test('what it removes and is missed is a mistake of it', () => {
    expect(mistakes('months: 3\n', [BASE], ['start=null'])).toEqual([
      '--set start: expected a calendar month, got nothing. Write the year and two digits of the month, such as 2027-01.',
    ]);
  });
  test('does not name what is extended', () => {
    expect(mistakes('months: 3\n', [BASE], ['extends=x'])).toEqual([
      '--set extends: expected a key of the scenario, got extends. Name what it extends in the file.',
    ]);
  });
});
