import { derived, type MeasureFamily, stored } from './family.ts';

/** Hours that arise, are delivered and wait; what clients feel of it. */
export const work: readonly MeasureFamily[] = [
  stored(false, 'roleArising', [
    'hours.arising.<role>',
    'hours',
    'Hours arising for <label>',
    'Hours that arose in the month for the role, after the split and before relief.',
  ]),
  stored(false, 'kindArising', [
    'hours.arising.<kind>',
    'hours',
    'Hours arising: <label>',
    'Hours of this kind that arose in the month, all roles.',
  ]),
  stored(false, 'roleDelivered', [
    'hours.delivered.<role>',
    'hours',
    'Hours delivered by <label>',
    'Hours that the role worked in the month.',
  ]),
  stored(false, 'kindDelivered', [
    'hours.delivered.<kind>',
    'hours',
    'Hours delivered: <label>',
    'Hours worked on this kind in the month, all roles.',
  ]),
  stored(false, 'roleAvailable', [
    'hours.available.<role>',
    'hours',
    'Hours available of <label>',
    'Hours the role can work in the month, new colleagues at the productivity of their ramp.',
  ]),
  derived(
    true,
    ['/+', ['sum', 'hours.arising.<role>'], ['sum', 'hours.available.<role>']],
    ['utilization', 'ratio', 'Utilization', 'Hours arising over hours available, whole firm; backlog excluded.'],
  ),
  derived(
    true,
    ['/+', 'hours.arising.<role>', 'hours.available.<role>'],
    [
      'utilization.<role>',
      'ratio',
      'Utilization: <label>',
      'Hours arising for the role over its hours available; backlog excluded.',
    ],
  ),
  derived(
    true,
    ['/+', 'seatArising.<advisor>', 'seatAvailable.<advisor>'],
    [
      'utilization.<advisor>',
      'ratio',
      'Utilization of <label>',
      "Hours arising for the advisor over the advisor's hours available; backlog excluded.",
    ],
  ),
  derived(
    false,
    ['/+', ['+', 'hours.arising.<role>', ['lag', 'backlog.<role>', 1]], 'hours.available.<role>'],
    ['load.<role>', 'ratio', 'Load: <label>', 'Hours arising plus the backlog brought forward, over hours available.'],
  ),
  derived(
    false,
    ['/+', ['+', 'seatArising.<advisor>', ['lag', 'seatBacklog.<advisor>', 1]], 'seatAvailable.<advisor>'],
    [
      'load.<advisor>',
      'ratio',
      'Load of <label>',
      'Hours arising plus the backlog brought forward, over hours available.',
    ],
  ),
  stored(true, 'roleBacklog', [
    'backlog.<role>',
    'hours',
    'Backlog of <label>',
    'Hours not delivered that wait at the role, at month end.',
  ]),
  stored(true, 'kindBacklog', [
    'backlog.<kind>',
    'hours',
    'Backlog: <label>',
    'Hours of this kind not delivered, at month end.',
  ]),
  stored(false, 'advisorArising', [
    'seatArising.<advisor>',
    'hours',
    'Hours arising for <label>',
    "Hours that arose for the advisor's own hands in the month.",
  ]),
  stored(false, 'advisorAvailable', [
    'seatAvailable.<advisor>',
    'hours',
    'Hours available of <label>',
    'Hours the advisor can work in the month.',
  ]),
  stored(true, 'advisorBacklog', [
    'seatBacklog.<advisor>',
    'hours',
    'Backlog of <label>',
    "Hours that wait for the advisor's own hands, at month end.",
  ]),
  stored(false, 'missedReviews', [
    'missedReviews',
    'meetings',
    'Missed reviews',
    'Calendar work missed in the month, counted in review meetings.',
  ]),
  stored(false, 'responseDays', [
    'responseDays',
    'working days',
    'Days to answer',
    'Working days until a request is answered.',
  ]),
  stored(true, 'serviceQuality', [
    'serviceQuality',
    'share',
    'Service quality',
    'How punctually households are served, felt with a half-life; 1 is always on time. Mean over households.',
  ]),
  stored(true, 'advisorQuality', [
    'serviceQuality.<advisor>',
    'share',
    'Service quality of <label>',
    "How punctually the advisor's households are served; 1 is always on time.",
  ]),
  derived(
    true,
    ['+', -20, ['*', 90, 'serviceQuality']],
    ['nps', 'points', 'Net promoter score', '-20 + 90 times service quality.'],
  ),
];
