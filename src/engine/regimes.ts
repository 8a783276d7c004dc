import { FIRM_PURPOSES, GENERAL } from '../plan/layout.ts';
import { uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';
import { CONSTANT, STATE } from './state.ts';

const PURPOSE = 2 * FIRM_PURPOSES.indexOf('regime');

/** Log return of a month in calm or bad times; the first is bad with the share that bad months have in the long run. */
export const makeRegimes = (a: Arena, luck: () => number) => {
  const { constants: k, state, firmKeys } = a;
  const first = a.numbers[a.table('general').at + GENERAL.pathMonths] + 1;
  return (): number => {
    const month = state[STATE.month];
    const was = state[STATE.bad] === 1 ? k[CONSTANT.staysBad] : k[CONSTANT.turnsBad];
    const chance = month === first ? k[CONSTANT.badShare] : was;
    const bad = uniform(firmKeys[PURPOSE], firmKeys[PURPOSE + 1], 0, month) < chance;
    state[STATE.bad] = Number(bad);
    return bad ? k[CONSTANT.badMean] + k[CONSTANT.badSd] * luck() : k[CONSTANT.calmMean] + k[CONSTANT.calmSd] * luck();
  };
};
