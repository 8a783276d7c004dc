import { exp } from '../../src/math/exp.ts';
import { log } from '../../src/math/log.ts';
import type { Formula } from '../../src/plan/formula.ts';
import { columnAt, DERIVED, ROWS, START, TRIALS } from './formulas.ts';

/** A formula's value worked straight from its tree, as its words say it: no code, no stack, no windows that move. */
export const directValue = (
  formula: Formula,
  columns: Float32Array,
  trial: number,
  row: number,
  trials = TRIALS,
): number => {
  const at = (part: Formula, when: number): number => {
    if (typeof part === 'number') return part;
    if (typeof part === 'string') {
      const column = columnAt(part);
      if (column === undefined) return at(DERIVED[part], when);
      return when < 0 ? Number.NaN : columns[(column * ROWS + when) * trials + trial];
    }
    const of = (i: number): number => at(part[i] as Formula, when);
    const truth = (said: boolean): number => (said ? 1 : 0);
    const months = part[2] as number;
    switch (part[0]) {
      case 'sum':
        return at('of.low', when) + at('of.high', when);
      case 'calendar': {
        if (when < 0) return Number.NaN;
        if (part[1] === 'month') return when;
        const date = new Date(Date.UTC(START.year, START.month - 1 + when - 1, 1));
        return part[1] === 'year' ? date.getUTCFullYear() : date.getUTCMonth() + 1;
      }
      case 'lag':
        return at(part[1], when - months);
      case 'trailing':
      case 'mean': {
        if (when - months + 1 < 1) return Number.NaN;
        let total = 0;
        for (let i = 0; i < months; i++) total += at(part[1], when - i);
        return part[0] === 'mean' ? total / months : total;
      }
      case '^':
        return [...Array(months)].reduce((product: number) => product * of(1), 1);
      case '+':
        return of(1) + of(2);
      case '-':
        return of(1) - of(2);
      case '*':
        return of(1) * of(2);
      case '/':
        return of(2) === 0 ? Number.NaN : of(1) / of(2);
      case '/+':
        return of(2) > 0 ? of(1) / of(2) : Number.NaN;
      case 'min':
        return Math.min(of(1), of(2));
      case 'max':
        return Math.max(of(1), of(2));
      case 'negate':
        return -of(1);
      case 'abs':
        return Math.abs(of(1));
      // whose values are held to the runtime's and to another library's in numberFunctions.test.ts
      case 'sqrt':
        return of(1) < 0 ? Number.NaN : Math.sqrt(of(1));
      case 'exp':
        return Number.isFinite(exp(of(1))) ? exp(of(1)) : Number.NaN;
      case 'log':
        return of(1) <= 0 ? Number.NaN : log(of(1));
      case 'floor':
        return Math.floor(of(1));
      case 'ceil':
        return Math.ceil(of(1));
      case 'round':
        return Math.sign(of(1)) * Number(Math.abs(of(1)).toFixed(0));
      case '<':
        return truth(of(1) < of(2));
      case '<=':
        return truth(of(1) <= of(2));
      case '>':
        return truth(of(1) > of(2));
      case '>=':
        return truth(of(1) >= of(2));
      case '==':
        return truth(of(1) === of(2));
      case '!=':
        return truth(!Number.isNaN(of(1)) && !Number.isNaN(of(2)) && of(1) !== of(2));
      case 'and':
        return truth(of(1) === 1 && of(2) === 1);
      case 'or':
        return truth(of(1) === 1 || of(2) === 1);
      case 'not':
        return truth(of(1) === 0);
      case 'if':
        return of(1) === 1 ? of(2) : of(3);
    }
  };
  return at(formula, row);
};
