import { wrapped } from '../../../reports/console/wrapped.ts';
import { calendarMonth } from '../../../reports/words/calendarMonth.ts';
import { plainName } from '../../../reports/words/plainName.ts';
import { escapeText } from '../../scenario/showValue.ts';
import { drawLines } from './drawLines.ts';
import type { Facts, SeatFacts } from './facts.ts';
import { inputLines } from './inputLines.ts';
import { openingLines } from './openingLines.ts';
import { policyLines } from './policyLines.ts';
import { figuresOf } from './sourceText.ts';
import { wishLines } from './wishLines.ts';

const seatText = ({ id, name, role, owner, count }: SeatFacts): string =>
  `${count > 1 ? `${count} x ` : ''}${plainName(name)} (${id}): ${plainName(role).toLowerCase()}${owner ? ', owner' : ''}`;

/** The whole of an explanation in plain words, no line wider than `width`. */
export function page(facts: Facts, all: boolean, width: number): string[] {
  const { name, title, question, description, start, months, people, policies, notes } = facts;
  const inputs = facts.inputs.filter((input) => !input.path.startsWith('policies.'));
  const told = all ? inputs : inputs.filter(({ given, kind }) => given || kind !== 'fixed');
  const rest = inputs.length - told.length;
  const sources = policies
    .flatMap(({ levers }) => levers.flatMap(({ words }) => words))
    .flatMap((word) => ('input' in word ? [word.input.source] : []));
  const figures = figuresOf([...told.map(({ source }) => source), ...sources]);
  const drawn = drawLines(facts, width);
  const paragraph = (text: string) => wrapped(escapeText(text), width);
  const end = calendarMonth(start, months);
  return [
    ...paragraph(`${title} (${name})`),
    ...paragraph(question),
    ...(description === '' ? [] : ['', ...paragraph(description)]),
    '',
    months === 1
      ? `Simulated: one month, ${end}.`
      : `Simulated: ${months} months, ${calendarMonth(start, 1)} to ${end}.`,
    '',
    'The first day, with every range at its middle',
    ...openingLines(facts, width),
    '',
    'Who works here on that day',
    ...people.flatMap((seat) => wrapped(seatText(seat), width, '  ', '    ')),
    '',
    ...(policies.length === 0 ? ['No policies: nothing is decided on the way.'] : ['What is decided']),
    ...policies.flatMap((policy) => ['', ...policyLines(policy, width)]).slice(1),
    '',
    ...wishLines(facts, width),
    ...wrapped(
      `Inputs: ${all ? 'all' : 'what the scenario says, and every default that is uncertain'}. 9 (7 to 11) is a middle with its 10 % and 90 % points.`,
      width,
    ),
    ...inputLines(told, width),
    ...(rest === 0 ? [] : [`  and ${rest} more at fixed defaults: --all shows them.`]),
    ...(drawn.length === 0 ? [] : ['', ...drawn]),
    ...(figures.length === 0
      ? []
      : ['', 'Sources', ...figures.flatMap((figure) => wrapped(figure, width, '  ', '    '))]),
    ...(notes.length === 0
      ? []
      : ['', 'Notes', ...notes.flatMap((note) => wrapped(escapeText(note), width, '  ', '    '))]),
  ];
}
