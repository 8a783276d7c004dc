import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { wilson } from './wilson.ts';

const Z95 = 1.959963984540054;

/**
 * A follower of one survival curve: told each month's number at risk, events, and survival after them, it answers the
 * 95 % limits of survival. Greenwood's variance on the log(-log) scale (Kalbfleisch and Prentice 2002, 1.4); where that
 * has no width, at survival 1 and 0, Wilson's limit on the trials whose fate is known.
 */
export function survivalBand(): (atRisk: number, events: number, survival: number) => { low: number; high: number } {
  let variance = 0; // Greenwood's sum: of log survival
  let happened = 0;
  let before = 1; // survival a month ago
  let last = { low: 0, high: 1 };
  return (atRisk, events, survival) => {
    happened += events;
    if (events > 0 && events < atRisk) variance += events / (atRisk * (atRisk - events));
    if (survival === 1) last = { low: 1 - wilson(0, atRisk).high, high: 1 };
    else if (survival > 0) last = logLog(survival, variance);
    else if (before > 0) last = { low: 0, high: Math.max(wilson(0, happened).high, before * wilson(0, events).high) };
    before = survival;
    return last;
  };
}

function logLog(survival: number, variance: number): { low: number; high: number } {
  const loss = -log(survival);
  const reach = exp((Z95 * Math.sqrt(variance)) / loss);
  return { low: exp(-loss * reach), high: exp(-loss / reach) };
}
