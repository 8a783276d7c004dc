import { parseArgs } from 'node:util';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { actualReturns, MONTHS } from './actualReturns.ts';
import { counted } from './figures.ts';
import { firmTable } from './firmTable.ts';
import { hindcast } from './hindcast.ts';
import { jsonText } from './jsonText.ts';
import { Mistake } from './mistake.ts';
import { readFirms } from './readFirms.ts';
import { rowsOf } from './rowsOf.ts';
import { summarize } from './summarize.ts';
import { growthText, summaryText } from './summaryText.ts';
import { tellApart } from './tellApart.ts';

/** What the command does to the world. */
export type Effects = {
  /** Throws a Mistake when the file cannot be read. */
  readonly readText: (path: string) => string;
  readonly writeFile: (path: string, text: string) => void;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody watches standard error. */
  readonly live: boolean;
};

/** Where the data lie when nothing else is said, from the top of the project. */
export const FIRMS_FILE = '../shared/data/firms-2019-2026.csv';
export const MARKETS_FILE = '../shared/data/markets-monthly.csv';

const USAGE =
  'npm run hindcast -- [FIRMS.csv] [--markets FILE] [--trials N] [--seed TEXT] [--apart FIRMS] [--json OUT]';

const readOptions = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        markets: { type: 'string', default: MARKETS_FILE },
        trials: { type: 'string', default: '400' },
        seed: { type: 'string', default: 'headroom' },
        apart: { type: 'string' },
        json: { type: 'string' },
      },
    });
    if (positionals.length > 1)
      throw new Mistake(`expected one file of firms, got ${positionals.join(', ')}. ${USAGE}`);
    const trials = Number(values.trials);
    if (!Number.isInteger(trials) || trials < 20 || trials > 100_000)
      throw new Mistake(`--trials: expected a whole number from 20 to 100000, got "${values.trials}". Write 400.`);
    return { ...values, trials, firms: positionals[0] ?? FIRMS_FILE };
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(`${error instanceof Error ? error.message : error} ${USAGE}`);
  }
};

const run = async (args: readonly string[], effects: Effects): Promise<void> => {
  const options = readOptions(args);
  const rows = (file: string) => rowsOf(file, effects.readText(file));
  const { firms, leftOut } = readFirms(options.firms, rows(options.firms));
  for (const sentence of leftOut) effects.err(`${sentence}\n`);
  const returns = actualReturns(options.markets, rows(options.markets));
  const { seed, trials, apart } = options;
  const partsOf = apart === undefined ? () => [] : tellApart(firms, apart);
  const parse = await loadParser();
  const progress = (done: number, all: number): void => {
    if (effects.live) effects.err(`\r${done} of ${all} firms${done < all ? '' : '\n'}`);
  };
  const { scores, growth } = hindcast(firms, { returns, seed, trials, parse, progress });
  const summary = summarize(scores);
  const missing = MONTHS - returns.length;
  const short = missing > 0 ? `; the file of returns ends ${missing} of the ${MONTHS} months early` : '';
  effects.out(
    [
      `From February 2019, ${returns.length} months of a 60/40 book${short}. ${trials} trials a firm.`,
      '',
      firmTable(scores),
      '',
      ...partsOf(scores).flatMap(([title, half]) => [summaryText(title, summarize(half)), '']),
      summaryText('All', summary),
      '',
      growthText(growth),
      ...(leftOut.length > 0
        ? ['', `${counted(leftOut.length, 'row')} left out; the reasons are on standard error.`]
        : []),
      '',
    ].join('\n'),
  );
  if (options.json !== undefined)
    effects.writeFile(
      options.json,
      jsonText({ summary, growth, scores, leftOut, months: returns.length, seed, trials }),
    );
};

/** Runs the command; returns its exit code: 0 done, 2 a mistake in what was handed in. */
export const command = async (args: readonly string[], effects: Effects): Promise<number> => {
  try {
    await run(args, effects);
    return 0;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    effects.err(`${error.message}\n`);
    return 2;
  }
};
