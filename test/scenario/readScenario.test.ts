import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { HEAD, mistakesOf, read } from './firm.ts';

function accepted(text: string, sets: readonly string[] = []) {
  const reading = read(text, sets);
  if (!reading.ok) throw new Error(mistakesOf(text, sets).join('\n'));
  return reading;
}

describe('a good file', () => {
  test('gives the scenario with its defaults', () => {
    expect(accepted(HEAD).scenario).toMatchObject({
      title: 'Practice',
      start: { year: 2027, month: 1 },
      months: 120,
      retention: { kind: 'uncertain', median: 0.97 },
      people: {},
    });
  });
  test('may be JSON', () => {
    expect(accepted('{"version": 1, "title": "P", "start": "2027-01"}').scenario.title).toBe('P');
  });
  test('may use aliases', () => {
    const { scenario } = accepted(`${HEAD}people:\n  ann: &one {role: csa, ramp: 3}\n  bob: *one\n`);
    expect(scenario.people.bob).toEqual(scenario.people.ann);
  });
  test('comes with its text, lines ended alike on every system', () => {
    expect(accepted(`\uFEFF${HEAD.replaceAll('\n', '\r\n')}`).text).toBe(HEAD);
  });
  test('may come as bytes', () => {
    expect(read(new TextEncoder().encode(HEAD)).ok).toBe(true);
  });
});

describe('places and sources', () => {
  const { places, sourceOf } = accepted(
    `${HEAD}people:\n  ann:\n    role: csa # the owner said so\n    ramp: 4\n  bob: { role: csa, ramp: 5 } # time study\n`,
  );
  test('every leaf has its place', () => {
    expect(places.get('people.ann.ramp')).toEqual({ file: 'firm.yaml', line: 7, column: 11 });
    expect(places.get('people.bob.ramp')).toEqual({ file: 'firm.yaml', line: 8, column: 27 });
    expect(places.has('people.ann')).toBe(false);
    expect(places.has('retention')).toBe(false);
  });
  test('the comment beside a value is its source', () => {
    expect(sourceOf('people.ann.role')).toBe('the owner said so');
    expect(sourceOf('people.ann.ramp')).toBeUndefined();
  });
  test('the comment beside a map in braces is the source of all in it', () => {
    expect(sourceOf('people.bob.ramp')).toBe('time study');
  });
});

describe('mistakes of a file', () => {
  test('are told all at once, in the order of the file', () => {
    expect(
      mistakesOf(`${HEAD}people:
  ann:
    role: advizor
    ramp: six
    rampp: 3
    zebra: 1
  Bob Smith: {role: csa}
  c:
    ramp: 99
retention: 1.4
inflation: -0.03
tiers:
  a: {from: 1M}
  b: {from: 2M}
`),
    ).toEqual([
      'firm.yaml:6:11 people.ann.role: expected one of advisor, csa, got "advizor". Did you mean advisor?',
      'firm.yaml:7:11 people.ann.ramp: expected months from 0 to 36, got "six". Write a number of months, such as 6.',
      'firm.yaml:8:5 people.ann.rampp: expected a known key, got "rampp". Did you mean ramp?',
      'firm.yaml:9:5 people.ann.zebra: expected a known key, got "zebra". Known keys here: role, ramp, hired, tags.',
      'firm.yaml:10:3 people.Bob Smith: expected a name of letters and digits that starts with a small letter, got "Bob Smith". Write bobSmith.',
      'firm.yaml:11:3 people.c.role: expected one of advisor, csa, got nothing. Write advisor.',
      'firm.yaml:12:11 people.c.ramp: expected months from 0 to 36, got 99. Write a number of months, such as 6.',
      'firm.yaml:13:12 retention: expected a share from 0 to 1, got 1.4. Write 0.14 or 14 %.',
      'firm.yaml:14:12 inflation: expected a share a year from 0 to 0.2, got -0.03. Write a share, such as 0.03.',
      'firm.yaml:17:13 tiers.b.from: expected less than 1000000, got "2M". List the highest tier first.',
    ]);
  });

  test.each([
    ['retention: .nan', '4:12 retention: expected a share from 0 to 1, got NaN.'],
    ['inflation: -.inf', '4:12 inflation: expected a share a year from 0 to 0.2, got -Infinity.'],
    ['months: 0', '4:9 months: expected a number of at least 1, got 0. Write 1 or more.'],
    ['months: 481', '4:9 months: expected a number of at most 480, got 481. Write 480 or less.'],
    ['months: 1.5', '4:9 months: expected a whole number, got 1.5. Write a whole number, such as 6.'],
    ['months: yes', '4:9 months: expected a number, got "yes".'],
    ['months:', '4:8 months: expected a number, got nothing.'],
    ['people: 3', '4:9 people: expected a map, got 3.'],
    ['people: {a: 3}', '4:13 people.a: expected a map, got 3.'],
    [
      'people: {month: {role: csa}}',
      '4:10 people.month: expected a name that is no reserved word (docs/scenario.md lists them), got "month".',
    ],
    ['people: {a: {role: csa, tags: x}}', '4:31 people.a.tags: expected a list, got "x". Write [x].'],
    ['people: {a: {role: csa, tags: [x, 2]}}', '4:35 people.a.tags.1: expected text, got 2. Write it in quotes: "2".'],
    [
      'months: 3\nmonths: 4',
      '5:1 months: expected every name once, got "months" again. Rename or remove one of the two.',
    ],
    ['people: {a: {role: csa}, a: {role: csa}}', '4:26 people.a: expected every name once, got "a" again.'],
    ['draw: profti', '4:7 draw: expected dollars of 0 or more, or profit, got "profti".'],
    ['channels: {a: {kind: referals}}', '4:22 channels.a.kind: expected one of referrals, paid, got "referals".'],
    [
      'channels: {a: {kind: paid, mentionRate: 1}}',
      '4:28 channels.a.mentionRate: expected a known key, got "mentionRate". Known keys here: kind, spend.',
    ],
    ['channels: {a: {}}', '4:12 channels.a.kind: expected one of referrals, paid, got nothing.'],
  ])('%s', (line, sentence) => {
    expect(mistakesOf(`${HEAD}${line}\n`).map((text) => text.slice(0, `firm.yaml:${sentence}`.length))).toContain(
      `firm.yaml:${sentence}`,
    );
  });

  test('a missing key is placed at the map that lacks it', () => {
    expect(mistakesOf('version: 1\ntitle: P\n')).toEqual([
      'firm.yaml:1:1 start: expected a calendar month, got nothing. Write the year and two digits of the month, such as 2027-01.',
    ]);
  });
});

describe('a slip in the form of a file is told in words of the trade', () => {
  const COLON = 'expected a key, a colon, a space and a value, got';
  test.each([
    ['book:\n  households 120\n  aum: 3\n', `2:3: ${COLON} "households 120". Write \`households: 120\`.`],
    ['households:120\nmonths: 3\n', `1:1: ${COLON} "households:120". Write \`households: 120\`.`],
    ['months: 3\nhouseholds 120 # all\n', `2:1: ${COLON} "households 120". Write \`households: 120\`.`],
    ['a: 1\nbook\n  aum: 3\n', `2:1: ${COLON} "book". Write \`book:\`.`],
    ['book:\n  - a: 1\n    b:2\n', `3:5: ${COLON} "b:2". Write \`b: 2\`.`],
    ['book:\n  aum:3\n  # hm\n  c: 3\n', `2:3: ${COLON} "aum:3". Write \`aum: 3\`.`],
    ['households 120\n', `1:1: ${COLON} "households 120". Write \`households: 120\`.`],
    [`${HEAD}people:\n  ann:3\n`, `5:3 people: ${COLON} "ann:3". Write \`ann: 3\`.`],
    [
      'book:\n  b: 120\n   aum: 3\n',
      '3:4: expected "aum: 3" to start in column 3, as line 2 does, got column 4. Write 2 spaces before it.',
    ],
    [
      'book:\n    b: 120\n   aum: 3\n',
      '3:4: expected "aum: 3" to start in column 5, as line 2 does, got column 4. Write 4 spaces before it.',
    ],
    [
      'a: 1\n  b: 3\n',
      '2:3: expected "b: 3" to start in column 1, as line 1 does, got column 3. Write no spaces before it.',
    ],
    [
      ' a: 1\nb: 3\n',
      '2:1: expected "b: 3" to start in column 2, as line 1 does, got column 1. Write one space before it.',
    ],
  ])('%j', (text, sentence) => {
    expect(mistakesOf(text)[0]).toBe(`firm.yaml:${sentence}`);
  });

  test.each([
    ['$500,000', '$500000'],
    ['$1,000,000', '$1000000'],
    ['1,250,500.50', '1250500.50'],
    ['$500,000 to $600,000', '$500000 to $600000'],
  ])('a comma within braces: %s', (amount, instead) => {
    const told = `expected an amount without commas within braces, got "${amount}". Write ${instead}, or put it in quotes.`;
    const inFile = mistakesOf(`${HEAD}tiers:\n  gold: { from: ${amount} }\n`);
    expect(inFile.filter((text) => text.includes('commas'))).toEqual([`firm.yaml:5:17 tiers.gold.from: ${told}`]);
    expect(mistakesOf(HEAD, [`tiers.gold={ from: ${amount} }`]).join()).toContain(told);
  });

  test('months in years', () => {
    expect(mistakesOf(`${HEAD}months: 10 years\n`)).toEqual([
      'firm.yaml:4:9 months: expected a whole number, got "10 years". Write 120.',
    ]);
    expect(mistakesOf(`${HEAD}months: 50 years\n`)[0]).toContain('Write a number, such as 6.');
  });
});

describe('files that are no scenario', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /^firm.yaml:1:1: expected a scenario, got an empty file\. /],
    ['blank', ' \n\n', /got an empty file/],
    ['comments only', '# a\n', /got nothing but comments/],
    ['a list', '- 1\n', /expected a scenario, which is a map of keys and values, got a list of 1\./],
    ['a word', 'hello\n', /got "hello"/],
    ['binary', new Uint8Array([137, 80, 78, 71, 0, 255]), /expected a text file in UTF-8, got binary content\. /],
    ['with a NUL', 'title: a\u0000b\n', /got binary content/],
    ['too large', 'x'.repeat(1_200_000), /expected a scenario of at most 1 MB, got 1\.2 MB\. /],
    [
      'several documents',
      `${HEAD}---\n${HEAD}`,
      /^firm.yaml:4:1: expected one scenario in a file, got several documents\. /,
    ],
    ['a tab', 'people:\n\tann: 1\n', /^firm.yaml:2:1: expected spaces at the start of a line, got a tab\. /],
    ['an open quote', 'title: "abc', /^firm.yaml:1:12: expected a closing quote, got the end of the file\. /],
    ['an open bracket', 'a: [1\nb: 2', /^firm.yaml:1:4: expected a \] that closes this \[, got "b: 2"\. /],
    ['two colons', 'title: a: b', /^firm.yaml:1:8: expected one `key: value` on a line, got "a: b"\. /],
    ['a tag', HEAD.replace('P', '!x P'), /expected a value without a tag, got "!x Practice"\. /],
    ['an unknown alias', 'a: *x\n', /^firm.yaml:1:4 a: expected an anchor before its alias, got \*x\. /],
    ['a loop of aliases', 'a: &x [*x]\n', /expected at most 64 levels/],
    ['a list as key', '? [a]\n: 1\n', /^firm.yaml:1:3: expected a plain key, got a list/],
    ['__proto__', '__proto__: {a: 1}\n', /^firm.yaml:1:1: expected a plain key, got "__proto__"\. /],
    ['65 levels', `a: ${'['.repeat(65)}${']'.repeat(65)}`, /expected at most 64 levels/],
    ['half a million brackets', '['.repeat(500_000), /expected at most 64 levels/],
    ['half a million dashes', '- '.repeat(400_000), /expected at most 64 levels/],
  ])('%s: one sentence', (_, content, sentence) => {
    const mistakes = mistakesOf(content);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(sentence);
  });

  test('an alias bomb is refused in no time', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const mistakes = mistakesOf(lines.join('\n'));
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain('expected at most 100000 values, got more once aliases are followed');
  });
});

test('tens of thousands of mistakes are told in a few seconds', () => {
  const began = performance.now();
  const keys = Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`);
  expect(mistakesOf(HEAD + keys.join('\n'))).toHaveLength(60_000);
  expect(performance.now() - began).toBeLessThan(20_000);
});

describe('--set', () => {
  test('writes into the scenario', () => {
    const { scenario } = accepted(HEAD, [
      'retention=0.9',
      'people.ann.role=csa',
      'people.ann.tags=[a, b]',
      'people.ann.tags.1=c',
      'months=12',
    ]);
    expect(scenario).toMatchObject({
      retention: { value: 0.9 },
      months: 12,
      people: { ann: { role: 'csa', tags: ['a', 'c'] } },
    });
  });
  test('the last one wins', () => {
    expect(accepted(HEAD, ['months=12', 'months=24']).scenario.months).toBe(24);
  });
  test('gives a map to a key that was left empty', () => {
    expect(accepted(`${HEAD}people:\n`, ['people.ann.role=csa']).scenario.people.ann.role).toBe('csa');
  });
  test('stands in the text, which reads as the same scenario', () => {
    const first = accepted(`${HEAD}people:\n  ann: {role: csa, ramp: 4} # heard\n`, [
      'people.ann.ramp=3 to 5',
      'title="A: B"',
      'retention=97 %',
      'months=060',
    ]);
    expect(first.text).toContain('ramp: 3 to 5');
    expect(accepted(first.text).scenario).toEqual(first.scenario);
  });
  test('is the source of what it set', () => {
    expect(accepted(HEAD, ['retention=0.9']).sourceOf('retention')).toBe('set on the command line');
  });
  test('its mistakes are placed at it', () => {
    expect(
      mistakesOf(HEAD, [
        'people.ann.ramp=six',
        'people.ann.role=csa',
        'retenton=3',
        'people.bob={role: csa, ramp: 99}',
        'retention=',
      ]),
    ).toEqual([
      '--set people.ann.ramp: expected months from 0 to 36, got "six". Write a number of months, such as 6.',
      '--set retenton: expected a known key, got "retenton". Did you mean retention?',
      '--set people.bob people.bob.ramp: expected months from 0 to 36, got 99. Write a number of months, such as 6.',
      '--set retention: expected a share from 0 to 1, got nothing. Write a share, such as 97 % (95 % to 98 %).',
    ]);
  });
  test('a key that is missing below it is a mistake of it', () => {
    expect(mistakesOf(HEAD, ['people.ann.ramp=3'])).toEqual([
      '--set people.ann.ramp people.ann.role: expected one of advisor, csa, got nothing. Write advisor.',
    ]);
  });
  test('takes an amount with its sign and commas', () => {
    expect(accepted(HEAD, ['tiers.gold.from=$1,000,000']).scenario.tiers.gold.from).toMatchObject({ value: 1_000_000 });
  });
  test('an amount that lost its beginning to the shell', () => {
    expect(mistakesOf(HEAD, ['tiers.gold.from=,000,000']).join()).toContain(
      'Leave the dollar sign out, or put all of it in single quotes.',
    );
  });
  test('says a path once', () => {
    expect(mistakesOf(HEAD, ['tiers.0.from=3'])[0]).toMatch(/^--set tiers\.0\.from: expected a name of letters/);
  });
  test.each([
    ['months', 'expected PATH=VALUE, got "months".'],
    ['=3', 'expected a path of names with dots between them, got "".'],
    ['a..b=3', 'expected a path of names with dots between them, got "a..b".'],
    ['__proto__.x=3', 'expected a path of names'],
    ['title.x=3', 'expected a map at title, got "Practice".'],
    ['months=[1', 'expected a number, a text, or a list or map in brackets, got "[1".'],
    ['title=a: b', 'expected a number, a text, or a list or map in brackets, got "a: b".'],
    ['months=*x', 'expected a number, a text'],
    ['months=!x 3', 'expected a number, a text'],
    ['list.7=3', 'expected item 0 to 1, or 2 to add one, in list, got "7".'],
    ['list.x=3', 'expected item 0 to 1, or 2 to add one, in list, got "x".'],
  ])('refuses %s', (set, sentence) => {
    expect(mistakesOf(`${HEAD}list: [1, 2]\n`, [set]).join('\n')).toContain(`: ${sentence}`);
  });
});

test('a set that reaches into a table left to its defaults keeps the rest of the table', () => {
  const schema = z.strictObject({ rows: z.record(z.string(), z.strictObject({ n: z.number() })), other: z.number() });
  const tables = [{ path: ['rows'], table: () => ({ a: { n: 1 }, b: { n: 2 } }) }];
  const reading = readScenario('x.yaml', 'other: 5\n', { schema, tables, sets: ['rows.a.n=7'] });
  expect(reading.ok && reading.scenario.rows).toEqual({ a: { n: 7 }, b: { n: 2 } });
});
