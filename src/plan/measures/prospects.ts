import { derived, type MeasureFamily, stored, YEAR } from './family.ts';

/** Leads, meetings, signings, and what they cost. */
export const prospects: readonly MeasureFamily[] = [
  stored(false, 'leads', ['leads', 'leads', 'Leads', 'Mentions and leads that arrived in the month, all channels.']),
  stored(false, 'meetings', ['meetings', 'meetings', 'First meetings', 'Leads of the month that come to a meeting.']),
  derived(
    false,
    ['sum', 'signings.<channel>'],
    ['signings', 'households', 'Signings', 'Prospects that signed in the month.'],
  ),
  stored(false, 'signings', [
    'signings.<channel>',
    'households',
    'Signings from <label>',
    'Prospects of the channel that signed in the month.',
  ]),
  derived(
    false,
    ['/+', ['trailing', 'marketing', YEAR], ['trailing', 'leads', YEAR]],
    ['costPerLead', 'dollars', 'Cost per lead', 'Marketing over leads, 12 months.'],
  ),
  derived(
    false,
    ['/+', ['trailing', 'marketing', YEAR], ['trailing', 'signings', YEAR]],
    ['costPerConversion', 'dollars', 'Marketing per signing', 'Marketing over signings, 12 months.'],
  ),
  derived(
    false,
    ['/+', ['trailing', 'aumGrowth.new', YEAR], ['trailing', 'leads', YEAR]],
    ['aumPerLead', 'dollars', 'New AUM per lead', 'AUM of joiners over leads, 12 months.'],
  ),
  stored(false, 'marketing', ['marketing', 'dollars', 'Marketing', 'Spend on marketing in the month.']),
  stored(false, 'prospectCost', [
    'prospectCost',
    'dollars',
    'Cost of prospect hours',
    'Advisor hours spent on single prospects at loaded pay; standing business development apart.',
  ]),
  derived(
    false,
    ['/+', ['trailing', ['+', 'prospectCost', 'marketing'], YEAR], ['trailing', 'signings', YEAR]],
    [
      'acquisitionCost',
      'dollars',
      'Cost to win a household',
      '(Prospect hours at loaded pay + marketing) over signings, 12 months; standing business development apart.',
    ],
  ),
];
