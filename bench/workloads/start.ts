import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { topFolder } from '../topFolder.ts';
import { roundsOf, trialsOf, type Workload } from '../workload.ts';

const MAIN = fileURLToPath(new URL('dist/src/cli/main.js', topFolder()));
/** Loaded before the command in a run that is not timed: says its memory when it ends. */
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

type Times = { readonly answer: number; readonly end: number };

/** Milliseconds from the start of a process to its first words, and to its end; what it keeps of the run goes to `cache`. */
const time = (args: readonly string[], cache: string): Promise<Times> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    let answer: number | undefined;
    const command = spawn(process.execPath, [MAIN, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, HEADROOM_CACHE: cache },
    });
    command.stdout.on('data', () => {
      answer ??= performance.now() - began;
    });
    command.on('error', reject);
    command.on('close', (code) => {
      if (code !== 0 || answer === undefined) reject(new Error(`headroom ${args.join(' ')} ended with ${code}`));
      else resolve({ answer, end: performance.now() - began });
    });
  });

const peakOf = async (args: readonly string[], cache: string): Promise<number> => {
  const env = { ...process.env, HEADROOM_CACHE: cache };
  const { stderr } = await promisify(execFile)(process.execPath, ['--import', TELL_MEMORY, MAIN, ...args], { env });
  return (Number(stderr.trim().split('\n').at(-1)) * 1024) / 1e6;
};

/** Whole commands, as somebody types them. */
export const start: Workload = {
  question: 'How long does somebody wait who has typed a command?',
  measure: async (effort) => {
    const folder = await mkdtemp(join(tmpdir(), 'headroom-start-'));
    const rounds = roundsOf(effort, 10);
    const trials = `${trialsOf(effort, 1000)}`;
    const run = ['--trials', trials, '--out', folder];
    const commands = [
      { name: '--help', args: ['--help'] },
      { name: 'list', args: ['list'] },
      { name: `forecast solo-advisor --trials ${trials}`, args: ['forecast', 'solo-advisor', ...run] },
    ];
    const times = commands.map((): Times[] => []);
    try {
      const peaks: number[] = [];
      for (const { args } of commands) peaks.push(await peakOf(args, join(folder, 'cache'))); // reads the files into the machine's cache, too
      for (let round = 0; round < rounds; round++)
        for (const [i, { args }] of commands.entries()) times[i].push(await time(args, join(folder, `cache-${round}`)));
      return {
        about: `whole commands, report included, rounds in turns: ${rounds}.`,
        rows: commands.flatMap(({ name }, i) => [
          { what: `${name}: first words`, unit: 'ms', values: times[i].map(({ answer }) => answer) },
          { what: `${name}: whole`, unit: 'ms', values: times[i].map(({ end }) => end) },
        ]),
        facts: commands.map(({ name }, i) => `Peak memory of ${name}: ${peaks[i].toFixed(0)} MB.`),
        figures: { peakMegabytes: Object.fromEntries(commands.map(({ name }, i) => [name, peaks[i]])) },
      };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
