import { readsFile } from '../marketUse.ts';
import { monthNumber, monthText } from '../month.ts';
import type { Scenario } from '../scenario.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

const NEARLY = 1e-9;

const givenWhereNeeded: Check = ({ market }, report) => {
  const { model, file, returns } = market;
  if (model === 'bootstrap' && file === undefined)
    report(['market', 'model'], 'expected a file of returns with model: bootstrap, got none. Write file: returns.csv.');
  if (model === 'path' && file === undefined && returns === undefined)
    report(
      ['market', 'model'],
      'expected returns with model: path, got none. Write returns: [-0.05, 0.02] or file: returns.csv.',
    );
  if (model === 'path' && file !== undefined && returns !== undefined)
    report(['market', 'returns'], 'expected either a file or a list of returns, got both. Remove one of them.');
  if (model === 'path' && market.afterwards === 'bootstrap' && file === undefined)
    report(
      ['market', 'afterwards'],
      'expected a file of returns to resample, got bootstrap after a list. Write lognormal or regimes.',
    );
};

const fileSaysHow: Check = (s, report) => {
  const { kind, column, weights, from, to } = s.market;
  if (!readsFile(s)) return;
  if (kind === undefined)
    report(
      ['market', 'file'],
      'expected kind: simple or kind: log beside it. Write simple where a fall by a half is -0.5, log where it is -0.693.',
    );
  if (column !== undefined && weights !== undefined)
    report(['market', 'weights'], 'expected either a column or weights, got both. Remove one of them.');
  if (from !== undefined && to !== undefined && monthNumber({ kind: 'date', ...to }, from) < 1)
    report(
      ['market', 'to'],
      `expected ${monthText(from)} or later, got ${monthText(to)}. Write the month after from, or exchange them.`,
    );
  if (s.market.inflation !== undefined && s.inflationByYear !== undefined)
    report(
      ['market', 'inflation'],
      'expected inflation by year or from the file, got both. Remove inflationByYear or this line.',
    );
};

const weightsAddUp: Check = ({ market }, report) => {
  if (market.weights === undefined) return;
  let sum = 0;
  for (const weight of Object.values(market.weights)) sum += weight.kind === 'fixed' ? weight.value : weight.median;
  if (Math.abs(sum - 1) > NEARLY)
    report(
      ['market', 'weights'],
      `expected shares that add up to 1, got ${Number(sum.toPrecision(6))}. Raise or lower a share.`,
    );
};

const shocksAfterStart: Check = (s, report) => {
  for (const [i, shock] of s.market.shocks.entries())
    if (monthNumber(shock.at, s.start) < 1)
      report(
        ['market', 'shocks', i, 'at'],
        `expected ${monthText(s.start)} or later. What markets did before the start is in the opening AUM.`,
      );
};

/** Mistakes in what is said of markets that no single key shows. */
export const marketChecks: readonly Check[] = [givenWhereNeeded, fileSaysHow, weightsAddUp, shocksAfterStart];
