import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Effort } from './workload.ts';

export type Options = {
  readonly names: readonly string[];
  readonly effort: Effort;
  readonly json: string | undefined;
  readonly write: boolean;
  /** Where the month's time goes, instead of how much it is. */
  readonly profile: boolean;
};

/** A mistake in what was typed, as a sentence. */
export class OptionMistake extends Error {}

type Defaults = { readonly threads: number; readonly reference: URL };

/**
 * What was typed after `npm run bench --`; `known` are the workloads there are.
 * @throws OptionMistake
 */
export const readOptions = (args: readonly string[], known: readonly string[], defaults: Defaults): Options => {
  const { values, positionals } = parse(args);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new OptionMistake(`expected workloads among ${known.join(', ')}, got ${unknown.join(', ')}.`);
  const whole = (option: 'rounds' | 'threads'): number | undefined => {
    const text = values[option];
    if (text === undefined || /^[1-9]\d{0,3}$/.test(text)) return text === undefined ? undefined : Number(text);
    throw new OptionMistake(`--${option}: expected a whole number from 1 to 9999, got ${text}. Write --${option} 3.`);
  };
  const scale = Number(values.scale ?? 1);
  if (!(scale > 0 && scale <= 1))
    throw new OptionMistake(
      `--scale: expected a share of the trials above 0, to 1, got ${values.scale}. Write --scale 0.1.`,
    );
  const { json, write, profile, quick, reference } = values;
  if (write && (scale < 1 || profile || positionals.length > 0))
    throw new OptionMistake(
      '--write: the table is kept of all workloads at full size. Leave out names, --scale and --profile.',
    );
  return {
    names: positionals.length > 0 ? positionals : known,
    effort: {
      rounds: whole('rounds'),
      threads: whole('threads') ?? defaults.threads,
      quick,
      scale,
      reference: reference === undefined ? defaults.reference : pathToFileURL(`${resolve(reference)}/`),
    },
    json,
    write,
    profile,
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rounds: { type: 'string' },
        threads: { type: 'string' },
        scale: { type: 'string' },
        reference: { type: 'string' },
        json: { type: 'string' },
        quick: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new OptionMistake((error as Error).message);
  }
};
