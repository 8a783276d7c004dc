import { derived, type MeasureFamily, stored, YEAR } from './family.ts';

/** How many households there are, who came and who left. */
export const book: readonly MeasureFamily[] = [
  derived(true, ['sum', 'households.<tier>'], ['households', 'households', 'Households', 'Households at month end.']),
  stored(true, 'households', [
    'households.<tier>',
    'households',
    'Households in <label>',
    'Households of the tier at month end.',
  ]),
  stored(true, 'advisorHouseholds', [
    'households.<advisor>',
    'households',
    'Households of <label>',
    "Households of the advisor's book at month end.",
  ]),
  stored(true, 'segmentHouseholds', [
    'households.<segment>',
    'households',
    'Households of <label>',
    'Households of the segment at month end.',
  ]),
  stored(false, 'joined', ['joined', 'households', 'Households joined', 'Households that joined in the month.']),
  stored(false, 'acquired', [
    'acquired',
    'households',
    'Households acquired',
    'Households of books that were bought in the month.',
  ]),
  derived(
    false,
    ['+', ['+', 'left.moved', 'left.died'], 'left.dismissed'],
    ['left', 'households', 'Households left', 'Households that left in the month, for any reason.'],
  ),
  stored(false, 'leftMoved', [
    'left.moved',
    'households',
    'Households moved away',
    'Households that left for another firm in the month.',
  ]),
  stored(false, 'leftDied', [
    'left.died',
    'households',
    'Households lost by death',
    'Households that ended by death and whose heirs did not stay.',
  ]),
  stored(false, 'leftDismissed', [
    'left.dismissed',
    'households',
    'Households dismissed',
    'Households that the firm itself referred out or let go in the month.',
  ]),
  stored(false, 'declined', [
    'declined',
    'households',
    'Declined',
    'Signed households below the minimum, declined in the month.',
  ]),
  stored(false, 'turnedAway', [
    'turnedAway',
    'households',
    'Turned away',
    'Signed households for whom no advisor was open.',
  ]),
  stored(true, 'settled', [
    'settled',
    'households',
    'With the firm a year',
    'Households that were with the firm twelve months ago.',
  ]),
  derived(
    true,
    ['/+', 'settled', ['lag', 'households', YEAR]],
    [
      'retention',
      'share',
      'Retention',
      'Share of the households present 12 months ago still present; heirs who stay count.',
    ],
  ),
  stored(true, 'tenure', ['tenure', 'years', 'Tenure', 'Mean years that households have been with the firm.']),
];
