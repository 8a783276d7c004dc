import { describe, expect, it } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import { run } from './world.ts';

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
const facts = async (...args: string[]) => JSON.parse((await run(['explain', ...args, '--json'])).stdout);
type Input = {
  readonly path: string;
  readonly given: boolean;
  readonly kind: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
};

describe('headroom explain', () => {
  it('tells first-hire as it is kept to be read', async () => {
    const { code, stdout } = await run(['explain', 'first-hire']);
    expect(code).toBe(0);
    expectGolden('explain-first-hire.txt', stdout, { folder: `${import.meta.dirname}/golden` });
  });

  it.each(['solo-advisor', 'first-hire', 'technology-led'])(
    '%s is told in lines of 100 columns at most',
    async (name) => {
      for (const more of [[], ['--all'], ['--point']]) {
        const { code, stdout } = await run(['explain', name, ...more]);
        expect(code).toBe(0);
        expect(widest(stdout)).toBeLessThanOrEqual(100);
      }
    },
  );

  it('the first day: 34 households of $1M; $297k and 0.925 are those of an independent implementation of the model', async () => {
    const { opening } = await facts('solo-advisor');
    const value = (name: string) => opening.find((row: { name: string }) => row.name === name).value;
    expect(value('households')).toBe(34);
    expect(value('aum')).toBeCloseTo(34e6, 0);
    expect(Math.round((value('revenue') * 12) / 1000)).toBe(297);
    expect(Math.abs(value('utilization') - 0.925)).toBeLessThan(0.002);
  });

  it('10 % and 90 % points of a value with its range: 8 (4 to 16) is 8 x 2^(-+1.2816/1.6449)', async () => {
    const { inputs } = await facts('solo-advisor');
    const requests: Input = inputs.find(({ path }: Input) => path === 'work.requests.perYear');
    expect(requests.p10).toBeCloseTo(8 * 2 ** (-1.2815515655 / 1.644853627), 8);
    expect(requests.p90).toBeCloseTo(8 * 2 ** (1.2815515655 / 1.644853627), 8);
  });

  it('what is said and what is set is given; a default is not', async () => {
    const { inputs } = await facts('solo-advisor', '--set', 'flows.shock=0.1');
    const given = (path: string) => inputs.find((input: Input) => input.path === path).given;
    expect([given('book.households'), given('flows.shock'), given('flows.savers')]).toEqual([true, true, false]);
  });

  it('fixed defaults are counted, and shown with --all', async () => {
    const short = (await run(['explain', 'solo-advisor'])).stdout;
    const all = (await run(['explain', 'solo-advisor', '--all'])).stdout;
    const { inputs } = await facts('solo-advisor');
    const hidden = inputs.filter(({ given, kind }: Input) => !given && kind === 'fixed').length;
    expect(short).toContain(`and ${hidden} more at fixed defaults: --all shows them.`);
    expect(short).not.toContain('businessDevelopment');
    expect(all).toContain('businessDevelopment');
  });

  it('--point puts every range at its middle', async () => {
    const { inputs } = await facts('solo-advisor', '--point');
    expect(inputs.filter(({ kind }: Input) => kind === 'uncertain')).toEqual([]);
  });

  it('a lever shows what it takes and does, with defaults, ranges and sources', async () => {
    const { stdout } = await run(['explain', 'solo-advisor', '--set', 'policies.away={ at: 13, goVirtual: {} }']);
    expect(stdout).toContain('  January 2028: away (away)\n    goVirtual: Give the office up');
    expect(stdout).toContain('      membership monthly  $59 a month [F56]');
    expect(stdout).toContain('      departures          1.15 (1.03 to 1.34) times [F95]');
    expect(stdout).toContain('      location gain       3 % (');
  });

  it.each([
    ['graduate-bottom-tier', 'prospects.minimumAum', 500_000, 'dollars'],
    ['break-away', 'channels.former.leadsPerYear', 0, 'leads a year'],
  ])('what %s changes is told once, with unit and source', async (name, changed, value, unit) => {
    const { policies } = await facts(name);
    const { words } = policies[0].levers.find(({ lever }: { lever: string }) => lever === 'change');
    const path = `policies.${policies[0].id}.change.${changed}`;
    expect(words).toEqual([
      { name: changed, input: { path, unit, source: 'given in the scenario', kind: 'fixed', value } },
    ]);
  });

  it('an expression with time in it is told as it is at the start', async () => {
    const { stdout } = await run(['explain', 'solo-advisor', '--set', 'fees.retainer== if(month >= 25, 1500, 1200)']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('$1,200 a year at the start, from = if(month >= 25, 1500, 1200)');
  });

  it('what has no unit is told without one', async () => {
    const sets = ['assumptions.calls=8 (4 to 16)', 'work.requests.perYear== assumptions.calls'];
    const { stdout } = await run(['explain', 'solo-advisor', ...sets.flatMap((set) => ['--set', set])]);
    expect(stdout).toMatch(/ {4}calls +8 \(4\.66 to 13\.7\) +set on/);
  });

  it('an assumption that no expression names stands among the notes', async () => {
    const { notes } = await facts('solo-advisor', '--set', 'assumptions.calls=8');
    expect(notes).toEqual([
      expect.stringMatching(/^assumptions\.calls: no expression names it, so it changes nothing\./),
    ]);
  });

  it('a condition is told with how long it must hold and how often', async () => {
    const { stdout } = await run(['explain', 'technology-led']);
    expect(stdout).toMatch(
      / {2}When utilization\.advisor > 0\.9 and cash > 80000, 3 months in a row \(once\): A paraplanner/,
    );
  });

  it('names cannot steer the terminal', async () => {
    const words = JSON.stringify({ owner: { role: 'advisor', owner: true, name: 'A\u001b[2Jb' } });
    const { stdout } = await run([
      'explain',
      'solo-advisor',
      '--set',
      `people=${words}`,
      '--set',
      'meta.title="x\\u001b[31my"',
    ]);
    expect(stdout).not.toContain('\u001b');
  });

  it('mistakes are told as by check', async () => {
    const { code, stderr } = await run(['explain', 'solo-advisor', '--set', 'book.households=-1']);
    expect(code).toBe(2);
    expect(stderr).toContain('book.households: expected');
  });
});

it('goals, measures of its own, and what is drawn together are told', async () => {
  const wishes = [
    '--set',
    'goals=[{name: calm, that: "strain < 0.9", always: 2029-06, chance: 80 %}]',
    '--set',
    'measures.strain={is: utilization.owner + 0, label: The load, unit: share}',
    '--set',
    'draws=stratified',
    '--set',
    'correlations=[{between: [tiers.gold.hours, tiers.platinum.hours], rank: 0.6}]',
  ];
  const { code, stdout, stderr } = await run(['explain', 'solo-advisor', ...wishes]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(
    'What is wanted\n  calm: strain < 0.9 in every month to June 2029, in at least 80 % of futures\n',
  );
  expect(stdout).toContain('Measures of its own\n  The load (strain): utilization.owner + 0, in share\n');
  expect(stdout).toContain('drawn evenly over their ranges in every hundred futures');
  expect(stdout).toContain('Drawn together, by rank correlation\n  tiers.gold.hours and tiers.platinum.hours: 0.6\n');
});
