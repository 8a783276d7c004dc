import type { RunRequest } from '../../plan/runner.ts';
import { diffScenarios } from '../../scenario/diffScenarios.ts';
import type { Edit } from '../../scenario/edits/edit.ts';
import type { ToldEdit } from '../../summary/attribution.ts';
import type { Alternative, Comparison } from '../../summary/comparison.ts';
import type { JobCall } from '../jobEffects.ts';
import type { JobMachinery } from '../jobMachinery.ts';
import type { Onlooker } from '../onlooker.ts';
import type { Practice } from '../reading/readPractice.ts';
import type { makeRuns } from '../runs.ts';
import { attributeChanges } from './attributeChanges.ts';

type Wish = {
  readonly seed: string;
  readonly request: RunRequest;
  /** Futures in which differences are attributed; 0 for none, undefined for as many as seems good. */
  readonly futures: number | undefined;
  readonly onlooker: Onlooker | undefined;
  /** Unseen runs that nothing is kept of: there are many, each asked for once. */
  readonly openRuns: () => Pick<ReturnType<typeof makeRuns>, 'start'>;
};

/** A comparison with what was changed in each alternative, and what the differences come from. */
export async function withChanges(
  rooms: Pick<JobMachinery, 'compile'>,
  comparison: Comparison,
  [base, ...others]: readonly Practice[],
  { seed, request, futures, onlooker, openRuns }: Wish,
  call: JobCall,
): Promise<Comparison> {
  let runs: ReturnType<Wish['openRuns']> | undefined;
  const start: ReturnType<typeof makeRuns>['start'] = (...asking) => {
    runs ??= openRuns();
    return runs.start(...asking);
  };
  const progress = (done: number, all: number): void => onlooker?.report('simulate', done, all);
  const alternatives: Alternative[] = [];
  for (const one of comparison.alternatives) {
    const alt = others[one.scenario - 1];
    const edits = diffScenarios(resolved(base), resolved(alt));
    const pair = { base, alt, edits, answers: comparison.answers };
    const wish = { seed, request, futures, start, progress };
    const attribution =
      one.same || futures === 0 ? undefined : await attributeChanges(rooms, pair, wish, call).finally(onlooker?.clear);
    alternatives.push({ ...one, edits: edits.map(toldEdit), ...(attribution && { attribution }) });
  }
  return { ...comparison, alternatives };
}

const resolved = ({ reading, files }: Practice) => ({ ...reading, files });

const toldEdit = ({ paths, kind, about, was, is, words, subject }: Edit): ToldEdit => ({
  paths,
  kind,
  about,
  was,
  is,
  words,
  subject,
});
