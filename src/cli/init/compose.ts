import { flowText } from '../../scenario/flowText.ts';
import { citation } from '../../scenario/sources.ts';
import type { Answers } from './questions.ts';

/** Numbers as they are, anything else as YAML reads it back. */
const value = (answer: string): string => (/^[\d.]+$/.test(answer) ? answer : flowText(answer));

/** A commented scenario of some answers. `given` are those that were not left at their defaults. */
export function compose(answers: Answers, given: ReadonlySet<string>, start: string): string {
  const from = (flag: string, source: string) => (given.has(flag) ? 'your answer' : `default, ${citation(source)}`);
  const advisors = Number(answers.advisors);
  const associates = Number(answers.associates);
  const people = [
    '  owner:',
    '    role: advisor # keeps clients',
    '    owner: true # draws the profit, and stays',
    ...(advisors > 1 ? [`    count: ${advisors}`] : []),
    ...(associates > 0
      ? [
          '  service:',
          '    role: csa # client service associate',
          ...(associates > 1 ? [`    count: ${associates}`] : []),
        ]
      : []),
  ];
  const rent = answers.rent === 'usual' ? [] : ['', 'office:', `  rentMonthly: ${value(answers.rent)} # your answer`];
  const hire =
    answers.hire === 'nobody'
      ? [
          '# policies: # what you decide on the way; `headroom levers` lists what can be done',
          '#   hireCsa: { at: 12, hire: { role: csa } }',
        ]
      : [
          'policies: # what you decide on the way; `headroom levers` lists what can be done',
          `  nextHire: { at: 12, hire: { role: ${answers.hire} } } # decided in month 12, at work after the recruiting time`,
        ];
  return `${[
    '# A scenario for Headroom. Whatever is not said stands at its default; `headroom explain` shows all of it.',
    '# A number may be a range: 80, 60 to 110, or 80 (60 to 110). The comment beside a value is shown as its source.',
    'version: 1 # of this language',
    'meta:',
    `  title: ${JSON.stringify(answers.title)}`,
    '  question: When is the week full, and does the firm grow 12.4 % a year?',
    `start: ${start} # the first month that is simulated`,
    'months: 120 # ten years',
    '',
    'book:',
    `  households: ${value(answers.households)} # on the first day: ${from('households', 'F2')}`,
    '  aum:',
    `    mean: ${value(answers.assets)} # assets of one household: ${from('assets', 'F63')}`,
    '',
    'people: # who works here on the first day, by an id of your choice',
    ...people,
    '',
    'roles:',
    '  advisor:',
    `    hoursPerYear: ${value(answers.hours)} # worked a year, net of time off: ${from('hours', 'F4')}`,
    '',
    'work:',
    '  requests:',
    `    perYear: ${value(answers.requests)} # of one household: ${from('requests', 'assumption: eight a year')}`,
    '',
    'prospects:',
    `  minimumAum: ${value(answers.minimum)} # newcomers with less are declined: ${from('minimum', 'assumption: none')}`,
    ...rent,
    '',
    ...hire,
  ].join('\n')}\n`;
}
