/** Examples of keys that take no number, by the end of their path; `<id>` stands for an id, `<n>` for a place in a list. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  title: ['Park Street Advisors'],
  question: ['When do we need help?'],
  description: ['Two partners in one office.'],
  label: ['Premier clients'],
  name: ['Ann Park'],
  months: [120, 60],
  version: [1],
  'assumptions.<id>.value': ['2,400 (1,800 to 3,000)', 'pert(0, 0.02, 0.05)', '= 12 * assumptions.rent'],
  'assumptions.<id>.unit': ['dollars a year'],
  'assumptions.<id>.source': ['our lease of 2024'],
  correlations: [[{ between: ['tiers.gold.hours', 'tiers.platinum.hours'], rank: 0.6 }]],
  between: [['tiers.gold.hours', 'tiers.platinum.hours']],
  inflationByYear: [['4 %', '3 %', '2.5 %']],
  returns: [['-3 %', '1.5 %', 0]],
  'book.file': ['clients.csv'],
  'market.file': ['returns.csv'],
  'market.column': ['balanced'],
  'market.inflation': ['cpi'],
  'market.shocks': [[{ at: '2028-03', return: '-25 %', over: 9 }]],
  'tierReview.by': ['aum', 'revenue', '= aum + 20 * revenue'],
  'tierReview.month': [12],
  'calendar.<id>.months': [[3, 4]],
  season: [[1, 1, 1.1, 1.1, 1.1, 1.1, 1, 0.4, 1.1, 1.1, 1.1, 0.9]],
  'onboarding.months': [[3, 5, 4, 3, 1, 1]],
  maxLateMonths: [3],
  window: [3],
  role: ['csa'],
  roles: [['advisor', 'associate']],
  delegate: [['paraplanner', 'csa']],
  team: ['north'],
  count: [3],
  brackets: [
    [
      { from: 0, rate: '1 %' },
      { from: '1M', rate: '70 bp' },
    ],
  ],
  'segments.<id>.channels': [['seminars']],
  when: ['utilization.advisor > 0.85 and cash > 60000'],
  for: [3],
  cooldown: [12],
  times: [2],
  seat: ['owner'],
  successor: ['partner'],
  to: ['associate'],
  as: ['alex'],
  tier: ['silver'],
  channel: ['paid'],
  loan: ['startUp'],
  cost: ['office'],
  parts: [['minimum', 'retainer']],
  endCosts: [['office']],
  'unsettle.months': [12],
  is: ['= aum / households'],
  'measures.<id>.unit': ['dollars'],
  goals: [[{ name: 'a sane week', that: 'utilization.owner < 0.9', always: '2029-06', chance: 0.8 }]],
  'goals.<n>.name': ['a sane week'],
  'goals.<n>.id': ['saneWeek'],
  that: ['utilization.owner < 0.9'],
};

/** Examples for the key at a path, the longest end that is known deciding. */
export const keyExamples = (path: readonly string[]): readonly unknown[] | undefined => {
  for (let from = 0; from < path.length; from++) {
    const end = path.slice(from).join('.');
    if (Object.hasOwn(EXAMPLES, end)) return EXAMPLES[end];
  }
  return undefined;
};
