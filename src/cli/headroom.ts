import { Interrupted } from '../job/interrupted.ts';
import { Refusal } from '../job/refusal.ts';
import type { Asked } from './commandLine.ts';
import type { Effects } from './effects.ts';
import { NotEqual } from './notEqual.ts';

/** What a command is given: the world, what was asked for, and whether the user has had enough. */
export type Call = { readonly effects: Effects; readonly asked: Asked; readonly signal: AbortSignal };

/** Runs one command line and returns the exit code. */
export async function headroom(effects: Effects): Promise<number> {
  const controller = new AbortController();
  const stopListening = effects.onInterrupt(() => controller.abort());
  try {
    const { commandLine } = await import('./commandLine.ts');
    const { packageVersion } = await import('../job/disk/packageFolder.ts');
    const asked = await commandLine(effects.args, {
      columns: effects.stdout.columns ?? 100,
      version: packageVersion(),
    });
    if (typeof asked === 'string') effects.stdout.write(asked);
    else await perform({ effects, asked, signal: controller.signal });
    return 0;
  } catch (error) {
    return tell(error, effects);
  } finally {
    stopListening();
  }
}

/** Each command is loaded when it is called for: `--help` should not wait for a simulator. */
async function perform(call: Call): Promise<void> {
  switch (call.asked.command) {
    case 'forecast':
      return (await import('./forecast.ts')).forecast(call);
    case 'verify':
      return (await import('./verify.ts')).verify(call);
    case 'compare':
      return (await import('./compare.ts')).compare(call);
    case 'check':
      return (await import('./check.ts')).check(call);
    case 'list':
      return (await import('./list.ts')).list(call);
    case 'explain':
      return (await import('./explain.ts')).explain(call);
    case 'init':
      return (await import('./init.ts')).init(call);
    case 'levers':
      return (await import('./levers.ts')).levers(call);
    case 'cache':
      return (await import('./cache.ts')).cache(call);
    case 'schema':
      return (await import('./schema.ts')).schema(call);
    default:
      throw new Error(`no file for the command ${call.asked.command}`);
  }
}

/** Says what went wrong; returns the exit code. */
export function tell(error: unknown, { args, stdout, stderr }: Effects): number {
  if (error instanceof Interrupted) return 130;
  if (error instanceof NotEqual) {
    stdout.write(error.message);
    return 3;
  }
  if (error instanceof Refusal) {
    for (const sentence of error.sentences) stderr.write(`${sentence}\n`);
    return 2;
  }
  const debug = args.includes('--debug');
  const message = error instanceof Error ? error.message : String(error);
  const wayOut = debug
    ? 'Please report it with what follows.'
    : 'Run it again with --debug to see where, and please report it.';
  stderr.write(`This is a fault of Headroom and not of your input: ${message.replace(/\.?$/, '.')} ${wayOut}\n`);
  if (debug) stderr.write(stacks(error));
  return 1;
}

const DEEPEST_CAUSE = 10;

/** The stack of a fault and of what caused it: that of a thread arrives as a cause. */
function stacks(error: unknown): string {
  const texts: string[] = [];
  for (let here = error; here instanceof Error && texts.length < DEEPEST_CAUSE; here = here.cause) {
    texts.push(`${texts.length === 0 ? '' : 'Caused by: '}${here.stack ?? here.message}\n`);
    if (here.cause !== undefined && !(here.cause instanceof Error)) texts.push(`Caused by: ${String(here.cause)}\n`);
  }
  return texts.join('');
}
