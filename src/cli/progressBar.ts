import type { Onlooker } from '../job/onlooker.ts';
import type { Progress } from '../plan/runner.ts';
import type { Effects, Sink } from './effects.ts';

const PHASES: Readonly<Record<Parameters<Progress>[0], string>> = { simulate: 'Simulating', reduce: 'Summing up' };
const LEAST_PAUSE = 80;

/** A bar where somebody looks on and wants one. */
export const barFor = ({ stderr, now }: Pick<Effects, 'stderr' | 'now'>, quiet: boolean): Onlooker | undefined =>
  stderr.isTTY && !quiet ? progressBar(stderr, now) : undefined;

/** A bar on the terminal which is rewritten in place and leaves nothing behind. */
export function progressBar(sink: Sink, now: () => number): Onlooker {
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    report: (phase, done, all) => {
      const time = now();
      if (time - last < LEAST_PAUSE && done < all) return;
      last = time;
      shown = true;
      sink.write(`\r${progressLine(phase, done, all, sink.columns ?? 80)}\u001b[K`);
    },
    clear: () => {
      if (shown) sink.write('\r\u001b[K');
      shown = false;
    },
  };
}

export function progressLine(phase: Parameters<Progress>[0], done: number, all: number, columns: number): string {
  const share = all > 0 ? Math.min(done / all, 1) : 0;
  const label = PHASES[phase].padEnd(11);
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  const width = Math.max(0, Math.min(40, columns - label.length - percent.length - 4));
  const full = Math.round(share * width);
  return `${label} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${percent}`.slice(0, Math.max(0, columns - 1));
}
