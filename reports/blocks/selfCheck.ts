import type { Forecast } from '../../src/summary/forecast.ts';
import type { SelfCheck, SelfComparison, StepChance } from '../../src/summary/selfCheck.ts';
import type { Block, Table } from '../block.ts';
import { grouped } from '../words/grouped.ts';

const BEYOND_FOUR = 6.334e-5; // of a normal variable, in standard errors
const NAMES = { mean: 'Mean households', sd: 'Sd of households', capacity: 'Share at capacity' };
const VERDICTS = { agrees: 'agrees', differs: 'DIFFERS', rare: 'too rare' };
const DECIMALS = { mean: 3, sd: 3, capacity: 4 };

/** At the foot of a report: the reduced practice, simulated and solved. */
export function selfCheck({ selfCheck: check }: Forecast): Block | null {
  if (check === undefined) return null;
  return {
    kind: 'section',
    id: 'self-check',
    heading: check.agrees ? 'Self-check: simulated and exact agree' : 'Self-check: simulated and exact DIFFER',
    sentence: sentence(check),
    tables: [comparisons(check), steps(check)],
    list: check.reduction,
  };
}

function sentence({ agrees, comparisons: all, trials }: SelfCheck): string {
  const judged = all.filter(({ verdict }) => verdict !== 'rare').length;
  const apart = all.filter(({ verdict }) => verdict === 'differs').length;
  const set = `With the loops and differences named below switched off, the count of households is a chain that can be solved exactly. The same engine simulated it in ${grouped(trials)} futures.`;
  if (judged === 0) return `${set} Nothing was frequent enough to be judged.`;
  const verdict = agrees
    ? `None of ${judged} figures is more than four standard errors from the exact value.`
    : `${apart} of ${judged} figures ${apart === 1 ? 'is' : 'are'} more than four standard errors from the exact value: do not rely on this forecast.`;
  const runs = grouped(Math.round(1 / (BEYOND_FOUR * judged) / 100) * 100);
  return `${set} ${verdict} By chance alone one would be in about one run of ${runs}.`;
}

const figure = ({ what, simulated, standardError }: SelfComparison): string =>
  `${grouped(simulated, DECIMALS[what])} ± ${grouped(standardError, DECIMALS[what])}`;

const errors = ({ errors: off }: SelfComparison): string => (off === null ? 'none expected' : grouped(off, 1));

function comparisons({ comparisons: all }: SelfCheck): Table {
  return {
    caption: 'Simulated, with its standard error, and exact; the share is of futures that were at capacity by then',
    columns: [
      { label: 'Figure', align: 'left' },
      { label: 'Simulated', align: 'right' },
      { label: 'Exact', align: 'right' },
      { label: 'Errors off', align: 'right' },
      { label: 'Verdict', align: 'right' },
    ],
    rows: all.map((one) => [
      `${NAMES[one.what]}, month ${one.month}`,
      figure(one),
      grouped(one.exact, DECIMALS[one.what]),
      errors(one),
      VERDICTS[one.verdict],
    ]),
    folded: false,
  };
}

function steps({ step: { perMonth, chances } }: SelfCheck): Table {
  const row = ({ month, monthly, finer }: StepChance) => [
    `${month}`,
    grouped(monthly, 4),
    grouped(finer, 4),
    grouped(finer - monthly, 4),
  ];
  return {
    caption: 'What the monthly step does: the exact chance to have been at capacity',
    columns: [
      { label: 'By month', align: 'left' },
      { label: 'Steps of a month', align: 'right' },
      { label: `Steps of 1/${perMonth} month`, align: 'right' },
      { label: 'Difference', align: 'right' },
    ],
    rows: chances.map(row),
    folded: false,
  };
}
