import { wrapped } from '../../reports/console/wrapped.ts';
import { Refusal } from '../job/refusal.ts';
import { ACTION_KEYS, ACTIONS, type ActionKey } from '../scenario/actions.ts';
import { keysOf, type ScenarioKey } from '../scenario/keysOf.ts';
import { LEVER_GROUPS, leverWords } from '../scenario/lever.ts';
import { leverExample } from '../scenario/leverExample.ts';
import { nearest } from '../scenario/nearest.ts';
import { showValue } from '../scenario/showValue.ts';
import { beside } from './beside.ts';
import type { Call } from './headroom.ts';
import { pageWidth } from './pageWidth.ts';

/** `headroom levers`: everything a policy can do, or the words of one lever. */
export async function levers({ effects, asked }: Call): Promise<void> {
  const keys = asked.argument === undefined ? ACTION_KEYS : [keyOf(asked.argument)];
  const width = pageWidth(effects.stdout);
  const lines =
    asked.flag('json') === true
      ? [JSON.stringify(keys.map(facts), null, 2)]
      : asked.argument === undefined
        ? listed(width)
        : told(keys[0], width);
  effects.stdout.write(`${lines.join('\n')}\n`);
}

function keyOf(typed: string): ActionKey {
  const found = ACTION_KEYS.find((key) => key === typed);
  if (found !== undefined) return found;
  const near = nearest(typed, ACTION_KEYS);
  const wayOut = near === undefined ? '`headroom levers` names them all.' : `Did you mean ${near}?`;
  throw new Refusal(`expected the name of a lever, got ${showValue(typed)}. ${wayOut}`);
}

/** What a program may want to know of a lever. */
function facts(key: ActionKey) {
  const { group, description, costs, does } = leverWords(ACTIONS[key]);
  const parameters = keysOf(ACTIONS[key]).map(({ path, unit, byDefault, meaning, source }) => ({
    path,
    unit,
    default: byDefault,
    meaning,
    source,
  }));
  return { name: key, group, description, costs, does, parameters, example: leverExample(key) };
}

function listed(width: number): string[] {
  const column = Math.max(...ACTION_KEYS.map((key) => key.length)) + 4;
  const lines = wrapped(
    'What a policy can do. Each word below is a lever: say when, and the lever with its parameters. `headroom levers hire` tells all about one.',
    width,
  );
  const groups = LEVER_GROUPS.map((group) => {
    const keys = ACTION_KEYS.filter((key) => leverWords(ACTIONS[key]).group === group);
    return [
      '',
      group,
      ...keys.flatMap((key) => beside(`  ${key}`, leverWords(ACTIONS[key]).description, column, width)),
    ];
  });
  return [...lines, ...groups.flat()];
}

function told(key: ActionKey, width: number): string[] {
  const { description, costs, does } = leverWords(ACTIONS[key]);
  const parameters = keysOf(ACTIONS[key]);
  return [
    ...wrapped(`${key}: ${description}`, width),
    '',
    ...beside('It takes', costs, COLUMN, width),
    ...beside('It does', does, COLUMN, width),
    '',
    ...(parameters.length === 0 ? ['No parameters.'] : ['Parameters']),
    ...parameters.flatMap((parameter) => ['', ...parameterLines(parameter, width)]),
    '',
    'A whole scenario with it',
    '',
    ...leverExample(key)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

const COLUMN = 12;

/** What a lever without names of its own takes. */
const ANY_PATH = 'PATH: a number, a range, or a factor such as x 1.1; once or more';

function parameterLines({ path, unit, byDefault, meaning, source }: ScenarioKey, width: number): string[] {
  const how =
    byDefault === 'must be given' ? byDefault : byDefault === 'none' ? 'may be left out' : `${byDefault} by default`;
  return [
    ...wrapped(path === '' ? ANY_PATH : `${path}: ${unit}; ${how}`, width, '  ', '    '),
    ...wrapped(meaning, width, '    '),
    ...(source === '' ? [] : wrapped(`Source: ${source}`, width, '    ')),
  ];
}
