import type { Formula } from '../formula.ts';
import { derived, type MeasureFamily, stored, YEAR } from './family.ts';

const lostAndWon: Formula = ['-', ['-', ['+', 'aumGrowth.flows', 'aumGrowth.new'], 'acquiredAum'], 'aumGrowth.lost'];

/** Assets under management and where they came from. */
export const assets: readonly MeasureFamily[] = [
  derived(true, ['sum', 'aum.<tier>'], ['aum', 'dollars', 'AUM', 'Assets under management at month end.']),
  stored(true, 'aum', [
    'aum.<tier>',
    'dollars',
    'AUM in <label>',
    'Assets of the households of the tier at month end.',
  ]),
  derived(
    true,
    ['-', ['/+', 'aum', ['lag', 'aum', YEAR]], 1],
    ['aumGrowth', 'rate', 'AUM growth', 'AUM over AUM 12 months ago, less one.'],
  ),
  stored(false, 'marketGain', [
    'aumGrowth.market',
    'dollars',
    'AUM from markets',
    "Market gains and households' own gains and losses in the month, net of fees.",
  ]),
  stored(false, 'netFlows', [
    'aumGrowth.flows',
    'dollars',
    'AUM from flows',
    'What households added less what they took out in the month.',
  ]),
  stored(false, 'newAum', [
    'aumGrowth.new',
    'dollars',
    'AUM of new households',
    'AUM of the households that joined or were bought in the month.',
  ]),
  stored(false, 'acquiredAum', [
    'acquiredAum',
    'dollars',
    'AUM acquired',
    'AUM of the households that were bought in the month; a part of `aumGrowth.new`.',
  ]),
  stored(false, 'lostAum', [
    'aumGrowth.lost',
    'dollars',
    'AUM lost',
    'AUM of the households that left in the month, and what heirs took away.',
  ]),
  stored(true, 'organicAum', [
    'organicAum',
    'index',
    'Organic AUM',
    'Index of AUM without markets and books bought: grows by (flows + new - acquired - lost) over AUM each month; starts at 1.',
  ]),
  derived(
    true,
    ['/+', ['trailing', lostAndWon, YEAR], ['lag', 'aum', YEAR]],
    ['organicGrowth', 'rate', 'Organic growth', '12-month (flows + new - acquired - lost) over AUM 12 months ago.'],
  ),
];
