import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/commandLine.ts';
import { forecast } from '../../src/cli/forecast.ts';
import { type Machinery, machinery } from '../../src/cli/machinery.ts';
import { compile } from '../../src/compile/compile.ts';
import { Interrupted } from '../../src/job/interrupted.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Outcome, RunRequest } from '../../src/plan/runner.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import type { SelfCheck } from '../../src/summary/selfCheck.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { systemError, type WorldOptions, world } from './world.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryFolder();
});

/** A machinery without an engine, which writes down what it is asked to do. */
function toy(
  run: (request: RunRequest) => Promise<Outcome> = async ({ trials }) =>
    ({ trials, faults: Int16Array.of(0), digests: Uint32Array.of(0), folded: true }) as Partial<Outcome> as Outcome,
  check = { agrees: true } as SelfCheck,
) {
  const log: string[] = [];
  const requests: RunRequest[] = [];
  const machinery: Machinery = {
    compile: (scenario, { name, months, point }) => {
      log.push(`compile ${name} ${months} ${point} ${scenario.meta.title}`);
      return {} as Plan;
    },
    fitMemory: (_plan, request, budget) => (request.trials * request.months * 100 <= budget ? request : undefined),
    leastBytes: (_plan, { trials, months }) => trials * months * 100,
    bytesNeeded: (_plan, trials, months) => trials * months * 100,
    keepRuns: () => undefined,
    openRunner: async ({ threads }) => {
      log.push(`open ${threads}`);
      return {
        run: async (_plan, request, { progress, until } = {}) => {
          requests.push(request);
          if (until !== undefined) log.push(`at most ${until.counts.at(-1)}`);
          progress?.('simulate', 1, 2);
          return run(request);
        },
        replay: async () => [],
        close: async () => void log.push('close'),
      };
    },
    toForecast: (_plan, _outcome, { seed }) => ({ format: 'headroom-forecast', seed }) as Forecast,
    stopWhenSure: (_plan, months, { precision, limit }) => {
      log.push(`until ${precision} in ${limit} of ${months}`);
      return {
        headline: { events: [], targets: [], goals: [] },
        counts: [limit],
        settled: () => true,
        stopping: () => ({ precision, limit, looks: 1, settled: true, shares: [] }),
      };
    },
    lint: () => [],
    prepareSelfCheck: async (_plan, months) => {
      log.push(`prepare ${months}`);
      return { plan: {} as Plan, conclude: () => check };
    },
    openPng: async () => () => new Uint8Array(),
    openTrialFiles: async () => ({ name: 'trials', bytes: () => 0, look: () => undefined, files: () => [] }),
    pages: async () => ({
      renderForecast: (result) => ({
        files: async (formats) =>
          formats.map((name) => ({ name: `forecast.${name}`, content: JSON.stringify(result) })),
        text: ({ color }) => `The answer${color ? ' in colour' : ''}.\n`,
      }),
      livedFutures: (command) => ({ command, stories: new Map() }),
    }),
  };
  return { machinery, log, requests };
}

async function perform(line: string, toys = toy(), options: WorldOptions = {}) {
  const here = world([], { cwd, ...options });
  const asked = await commandLine(`forecast ${line}`.split(' '), { columns: 80, version: '1' });
  if (typeof asked === 'string') throw new Error(asked);
  const controller = new AbortController();
  here.effects.onInterrupt(() => controller.abort());
  const done = forecast({ effects: here.effects, asked, signal: controller.signal }, async () => toys.machinery);
  return { ...here, done };
}

describe('a forecast', () => {
  test('writes its files and prints the answer', async () => {
    const toys = toy();
    const { done, stdout, stderr } = await perform('solo-advisor --point --months 12 --trials 300 --threads 3', toys);
    await done;
    expect(stdout()).toBe('The answer.\nout/solo-advisor/forecast.html\nout/solo-advisor/forecast.json\n');
    expect(stderr()).toBe('');
    expect(await fs.readdir(join(cwd, 'out', 'solo-advisor'))).toEqual(['forecast.html', 'forecast.json']);
    expect(toys.log).toEqual(['open 3', 'compile solo-advisor 12 true The solo advisor', 'close']);
    expect(toys.requests).toMatchObject([{ trials: 300, months: 12 }]);
  });

  test.each([
    ['all cores for many futures', '', 'open 2'],
    ['one for a few', '--trials 1000', 'open 1'],
    ['all cores where nobody knows how many futures there will be', '--trials 1000 --precision 0.1', 'open 2'],
    ['as many as asked for, few futures or many', '--trials 1000 --threads 2', 'open 2'],
  ])('threads: %s', async (_, options, opened) => {
    const toys = toy();
    await (await perform(`solo-advisor ${options} --json`.replace(/ +/g, ' '), toys)).done;
    expect(toys.log[0]).toBe(opened);
  });

  test('the seed decides the luck', async () => {
    const toys = toy();
    for (const seed of ['a', 'a', 'b']) await (await perform(`solo-advisor --seed ${seed} --json`, toys)).done;
    const [first, second, third] = toys.requests.map(({ rootKey }) => rootKey);
    expect(first).toEqual(second);
    expect(first).not.toEqual(third);
  });

  test('--json prints the forecast and nothing else, and writes nothing', async () => {
    const { done, stdout } = await perform('solo-advisor --json');
    await done;
    expect(JSON.parse(stdout())).toMatchObject({ format: 'headroom-forecast', seed: 'headroom' });
    expect(await fs.readdir(cwd)).toEqual([]);
  });

  test('--out and --format', async () => {
    const { done } = await perform('solo-advisor --out here --format json');
    await done;
    expect(await fs.readdir(join(cwd, 'here', 'solo-advisor'))).toEqual(['forecast.json']);
  });

  test('a folder never holds two different forecasts', async () => {
    await (await perform('solo-advisor')).done;
    await fs.writeFile(join(cwd, 'out', 'solo-advisor', 'report.html'), 'older');
    await (await perform('solo-advisor --format json')).done;
    expect(await fs.readdir(join(cwd, 'out', 'solo-advisor'))).not.toContain('report.html');
  });

  test.each([
    ['--set months=24', true],
    ['--seed other', true],
    ['--point', true],
    ['--months 12', true],
    ['--trials 30', false],
    ['--months 12 --out out', false],
  ])('%s tells that a forecast is replaced: %s', async (options, tells) => {
    const line = `solo-advisor ${options}`;
    const first = await perform(line);
    await first.done;
    expect(first.stdout()).not.toContain('replace');
    const second = await perform(line);
    await second.done;
    expect(
      second.stdout().endsWith('They replace the forecast that was there; --out DIR keeps this one apart.\n'),
    ).toBe(tells);
  });

  test('standard input goes to its own folder', async () => {
    const stdin = await fs.readFile(new URL('../../scenarios/solo-advisor.yaml', import.meta.url), 'utf8');
    await (await perform('-', toy(), { stdin })).done;
    expect(await fs.readdir(join(cwd, 'out'))).toEqual(['stdin']);
  });
});

describe('what is kept', () => {
  const keep = { placeOf: async () => undefined, after: 1, tell: () => undefined };

  /** Whether a forecast gives its runner a place to keep runs, and says what it has to say of it. */
  const keeps = async (line: string) => {
    const toys = toy();
    const { openRunner } = toys.machinery;
    const said: string[] = [];
    const machinery: Machinery = {
      ...toys.machinery,
      keepRuns: () => ({ keep, tell: () => void said.push('told') }),
      openRunner: (options) => {
        said.push(options.keep === keep ? 'kept' : 'not kept');
        return openRunner(options);
      },
    };
    await (await perform(line, { ...toys, machinery })).done;
    return said;
  };

  test('is the runner’s to find and to add to, and trouble with it is told at the end', async () => {
    expect(await keeps('solo-advisor --json')).toEqual(['kept', 'told']);
  });

  test('is left alone with --no-cache', async () => {
    expect(await keeps('solo-advisor --json --no-cache')).toEqual(['not kept']);
  });
});

describe('--precision', () => {
  const asked = async (options: string) => {
    const toys = toy();
    const { done, stdout } = await perform(`solo-advisor --json ${options}`, toys);
    await done;
    return { said: JSON.parse(stdout()), log: toys.log, requests: toys.requests };
  };

  test('runs until it is sure, 200,000 futures at most, and says why it stopped', async () => {
    const { said, log, requests } = await asked('--precision 0.02 --months 12');
    expect(log.slice(2)).toEqual(['until 0.02 in 200000 of 12', 'at most 200000', 'close']);
    expect(requests[0].trials).toBe(200_000);
    expect(said.stopping).toEqual({ precision: 0.02, limit: 200_000, looks: 1, settled: true, shares: [] });
  });

  test('at most --trials, where it is given', async () => {
    expect((await asked('--precision 0.02 --trials 30k')).requests[0].trials).toBe(30_000);
  });

  test('without it nothing is said of stopping', async () => {
    const { said, log } = await asked('--months 12');
    expect(said.stopping).toBeUndefined();
    expect(log.join()).not.toContain('until');
  });

  test('a self-check after it has as many futures as were run', async () => {
    const toys = toy(
      async () =>
        ({
          trials: 700,
          faults: Int16Array.of(0),
          digests: Uint32Array.of(0),
          folded: true,
        }) as Partial<Outcome> as Outcome,
    );
    await (await perform('solo-advisor --json --months 12 --self-check --precision 0.1', toys)).done;
    expect(toys.requests.map(({ trials }) => trials)).toEqual([200_000, 700]);
  });
});

describe('--self-check', () => {
  const apart = { comparisons: [{ verdict: 'agrees' }, { verdict: 'differs' }], agrees: false } as unknown as SelfCheck;

  test('solves before it simulates, simulates twice and writes the check with the forecast', async () => {
    const toys = toy();
    const { done } = await perform('solo-advisor --self-check --months 12 --threads 1 --format json', toys);
    await done;
    expect(toys.log.slice(2)).toEqual(['prepare 12', 'close']);
    expect(toys.requests[0]).toEqual(toys.requests[1]);
    const written = await fs.readFile(join(cwd, 'out', 'solo-advisor', 'forecast.json'), 'utf8');
    expect(JSON.parse(written).selfCheck).toEqual({ agrees: true });
  });

  test.each(['--self-check', '--self-check --json'])('a difference is told and fails, with %s', async (line) => {
    const { done, stdout } = await perform(`solo-advisor ${line}`, toy(undefined, apart));
    await expect(done).rejects.toThrow('the self-check found 1 of 2 figures more than 4 standard errors from exact');
    expect(stdout()).not.toBe('');
  });

  test('without it nothing is checked', async () => {
    const toys = toy();
    const { done, stdout } = await perform('solo-advisor --json', toys);
    await done;
    expect(toys.log).not.toContain('prepare 120');
    expect(JSON.parse(stdout())).not.toHaveProperty('selfCheck');
  });

  test('a firm too large to be solved is a mistake, told before any work', async () => {
    const { done } = await perform('solo-advisor --self-check --set book.households=14000 --months 24', large());
    await expect(done).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringMatching(
        /^--self-check: expected a book small enough to be solved exactly, got one in which/,
      ),
    });
  });
});

/** A toy with the real compiler and the real check, and nobody to run. */
function large() {
  const toys = toy(() => Promise.reject(new Error('nothing may run')));
  return { ...toys, machinery: { ...toys.machinery, compile, prepareSelfCheck: machinery.prepareSelfCheck } };
}

describe('the terminal', () => {
  test('shows progress on standard error, which leaves nothing behind', async () => {
    const { done, stderr, stdout } = await perform('solo-advisor', toy(), { terminal: true });
    await done;
    expect(stderr()).toMatch(/^\rSimulating.* 50 %/);
    expect(stderr().endsWith('\r\u001b[K')).toBe(true);
    expect(stdout()).toMatch(/^The answer in colour\./);
  });
  test('--quiet shows none', async () => {
    const { done, stderr } = await perform('solo-advisor --quiet', toy(), { terminal: true });
    await done;
    expect(stderr()).toBe('');
  });
  test.each([
    ['--no-color', {}],
    ['--point', { NO_COLOR: '1' }],
    ['--point', { TERM: 'dumb' }],
  ])('no colours with %s %j', async (option, env) => {
    const { done, stdout } = await perform(`solo-advisor ${option}`, toy(), {
      terminal: true,
      env: env as Record<string, string>,
    });
    await done;
    expect(stdout()).toMatch(/^The answer\./);
  });
});

describe('mistakes are told before any work', () => {
  test.each([
    [
      'solo-advisor --trials 10M',
      '--memory: expected at least 120GB for 10000000 trials of 120 months, got 1GB. Write --memory 120GB, or --trials 83300 or fewer.',
    ],
    [
      'solo-advisor --memory 1KB',
      '--memory: expected at least 120MB for 10000 trials of 120 months, got 1KB. Write --memory 120MB, or fewer --months.',
    ],
    ['solo-advisor --trials 0', '--trials: expected a whole number from 1 to'],
    ['solo-advisor --set retention=1', '--set retention: expected a known key'],
    ['solo-adviser', 'Did you mean solo-advisor?'],
    ['solo-advisor --out /dev/null', 'expected a folder to write to, got --out "/dev/null": a file is in its place.'],
  ])('%s', async (line, sentence) => {
    const toys = toy();
    const { done } = await perform(line, toys);
    await expect(done).rejects.toMatchObject({ name: 'Refusal', message: expect.stringContaining(sentence) });
    expect(toys.requests).toEqual([]);
    expect(toys.log.includes('close')).toBe(toys.log.some((word) => word.startsWith('open')));
    expect(await fs.readdir(cwd)).toEqual([]);
  });
});

describe('when it does not end well', () => {
  test('an interrupt during the run ends the runner and writes nothing', async () => {
    let begin: () => void;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const toys = toy(() => {
      begin();
      return new Promise(() => undefined);
    });
    const { done, interrupt } = await perform('solo-advisor', toys);
    await Promise.race([begun, done]); // which ends by itself only where something else is wrong
    interrupt();
    await expect(done).rejects.toThrow(Interrupted);
    expect(toys.log.at(-1)).toBe('close');
    expect(await fs.readdir(cwd)).toEqual([]);
  });
  test('an interrupt before there is a runner opens none', async () => {
    const toys = toy();
    const { done, interrupt } = await perform('solo-advisor', toys);
    interrupt();
    await expect(done).rejects.toThrow(Interrupted);
    expect(toys.log).toEqual([]);
  });
  test('a fault of the runner ends it and is passed on', async () => {
    const toys = toy(async () => Promise.reject(new Error('block 3 failed')));
    const { done, stderr } = await perform('solo-advisor', toys, { terminal: true });
    await expect(done).rejects.toThrow('block 3 failed');
    expect(toys.log.at(-1)).toBe('close');
    expect(stderr().endsWith('\r\u001b[K')).toBe(true);
  });
  test('a disk that fills up is a sentence, and leaves no file', async () => {
    const writeFile = async () => Promise.reject(systemError('ENOSPC'));
    const { done, stdout } = await perform('solo-advisor', toy(), { files: { writeFile } });
    await expect(done).rejects.toMatchObject({
      name: 'Refusal',
      message: 'expected a folder to write to, got --out "out": the disk is full. Make room, or use another.',
    });
    expect(stdout()).toBe('');
    expect(await fs.readdir(join(cwd, 'out', 'solo-advisor'))).toEqual([]);
  });
});
