import type { Argv } from 'yargs';
import yargs from 'yargs';
import { Refusal } from '../job/refusal.ts';
import { nearest } from '../scenario/nearest.ts';
import { showValue } from '../scenario/showValue.ts';
import { COMMANDS, type Command } from './commands.ts';

/** What was asked for, with values still as they were typed. */
export type Asked = {
  readonly command: string;
  readonly scenario: string;
  /** Scenarios to hold against it, where the command takes such. */
  readonly alternatives: readonly string[];
  /** What was named in place of a scenario, where the command takes such. */
  readonly argument: string | undefined;
  readonly value: (option: string) => string | undefined;
  readonly values: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean | undefined;
  readonly given: (option: string) => boolean;
};

/** yargs takes a lone dash for an empty text, so it travels under another name. */
const DASH = '\u0000dash';

/** Reads the command line; help and version come back as text. */
export async function commandLine(
  args: readonly string[],
  world: { readonly columns: number; readonly version: string },
): Promise<Asked | string> {
  const typed = args.map((arg) => (arg === '-' ? DASH : arg));
  let parser: Argv = yargs(typed)
    .scriptName('headroom')
    .locale('en')
    .usage('$0 COMMAND\n\nCapacity and growth of an advisory practice, simulated.')
    .parserConfiguration({
      'dot-notation': false,
      'camel-case-expansion': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .exitProcess(false)
    .wrap(Math.min(world.columns, 100))
    .version(world.version)
    .help();
  // yargs lays out the help of a command whenever it reads one: 25 ms for nothing, where nobody asks for it
  const shown = args.some((arg) => arg.includes('help'));
  for (const [name, command] of Object.entries(COMMANDS)) {
    parser = parser.command(usage(name, command), command.describe, (inner) => declare(inner, command, shown));
  }
  let failure: Error | undefined;
  let output = '';
  const argv: Record<string, unknown> = await parser.parseAsync(
    typed,
    {},
    (error: Error | null | undefined, _argv: unknown, text: string) => {
      failure = error ?? undefined;
      output = text;
    },
  );
  if (failure === undefined && output !== '') return `${output}\n`;
  return asked(argv, failure);
}

function usage(name: string, { scenario, alternatives, argument }: Command): string {
  if (alternatives) return `${name} <scenario> <alternatives..>`;
  if (scenario) return `${name} <scenario>`;
  return argument === undefined ? name : `${name} [${argument.name}]`;
}

/** What a command takes; in its help only where that will be `shown`. */
function declare(parser: Argv, command: Command, shown: boolean): Argv {
  let inner = parser;
  const hidden = !shown;
  if (command.scenario) {
    const describe = 'A file, - for standard input, or the name of a shipped scenario';
    inner = inner.positional('scenario', { type: 'string', describe });
  }
  if (command.alternatives) {
    const describe = 'One scenario or more to hold against the first';
    inner = inner.positional('alternatives', { type: 'string', array: true, describe });
  }
  if (command.argument !== undefined) {
    inner = inner.positional(command.argument.name, { type: 'string', describe: command.argument.describe });
  }
  for (const [name, { describe, value }] of Object.entries(command.options)) {
    inner =
      value === undefined
        ? inner.option(name, { type: 'boolean', describe, hidden })
        : inner.option(name, { type: 'string', nargs: 1, describe: `${value}: ${describe}`, hidden });
  }
  for (const example of shown ? command.examples : []) inner = inner.example(`$0 ${example}`, '');
  return inner;
}

function asked(argv: Readonly<Record<string, unknown>>, failure: Error | undefined): Asked {
  const [name, ...extra] = (argv._ as readonly unknown[]).map((word) => (word === DASH ? '-' : String(word)));
  const names = Object.keys(COMMANDS);
  if (name === undefined)
    throw new Refusal(`expected a command, got nothing. Write one of ${names.join(', ')}, or --help.`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const near = nearest(name, names);
    const wayOut = near === undefined ? `Commands are ${names.join(', ')}.` : `Did you mean ${near}?`;
    throw new Refusal(`expected a command, got ${showValue(name)}. ${wayOut}`);
  }
  const unknown = Object.keys(argv).filter(
    (key) =>
      !['_', '$0', 'scenario', 'alternatives', 'help', 'version', command.argument?.name].includes(key) &&
      !Object.hasOwn(command.options, key),
  );
  const mistakes = unknown.map((key) => unknownOption(key, Object.keys(command.options), name));
  const lacking = /arguments following: (.*)$/.exec(failure?.message ?? '')?.[1];
  if (lacking !== undefined)
    mistakes.push(
      `expected a value after --${lacking}, got nothing. Write --${lacking} ${command.options[lacking]?.value}.`,
    );
  else if (failure !== undefined && command.alternatives) {
    const got = argv.scenario === undefined ? extra[0] : String(argv.scenario);
    mistakes.push(
      `expected a scenario and one or more to hold against it, got ${got === undefined ? 'nothing' : `only ${showValue(got)}`}. Write headroom ${name} ${got ?? 'solo-advisor'} first-hire.`,
    );
  } else if (failure !== undefined) {
    mistakes.push(`expected a scenario, got nothing. Write a file, - or a name: headroom ${name} solo-advisor.`);
  }
  const surplus = extra[failure !== undefined && command.scenario ? 1 : 0]; // yargs takes the scenario off when all went well
  if (surplus !== undefined)
    mistakes.push(
      `expected ${command.scenario ? 'one scenario' : command.argument === undefined ? 'no arguments' : `one ${command.argument.name}`}, got ${showValue(surplus)} too. Remove it.`,
    );
  if (mistakes.length > 0) throw new Refusal(...mistakes);

  const named = command.argument === undefined ? undefined : argv[command.argument.name];
  const all = (option: string): readonly string[] => {
    const found = argv[option];
    const list: readonly unknown[] = found === undefined ? [] : Array.isArray(found) ? found : [found];
    return list.map((word) => (word === DASH ? '-' : String(word)));
  };
  return {
    command: name,
    scenario: argv.scenario === DASH ? '-' : String(argv.scenario ?? ''),
    argument: named === undefined ? undefined : named === DASH ? '-' : String(named),
    alternatives: all('alternatives'),
    values: all,
    value: (option) => {
      const [first, second] = all(option);
      if (second === undefined) return first;
      throw new Refusal(
        `expected --${option} once, got ${showValue(first)} and ${showValue(second)}. Remove one of the two.`,
      );
    },
    given: (option) => argv[option] !== undefined,
    flag: (option) => {
      const found = argv[option];
      return (Array.isArray(found) ? found.at(-1) : found) as boolean | undefined;
    },
  };
}

function unknownOption(key: string, known: readonly string[], command: string): string {
  const near = nearest(key, known);
  const dashes = key.length === 1 ? '-' : '--';
  const wayOut = near === undefined ? `See headroom ${command} --help.` : `Did you mean --${near}?`;
  return `expected a known option of ${command}, got ${showValue(dashes + key)}. ${wayOut}`;
}
