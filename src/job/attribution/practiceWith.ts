import { resolve } from 'node:path';
import { applyEdits } from '../../scenario/edits/applyEdits.ts';
import type { Edit } from '../../scenario/edits/edit.ts';
import type { JobCall } from '../jobEffects.ts';
import { type Practice, practiceOf } from '../reading/readPractice.ts';

/**
 * The base with some of the edits that make the alternative of it, read and checked as any scenario.
 * @throws Refusal where these edits do not stand without others.
 */
export function practiceWith(
  base: Practice,
  alt: Practice,
  edits: readonly Pick<Edit, 'steps'>[],
  call: JobCall,
): Promise<Practice> {
  const { opened, reading, months, options } = base;
  const elsewhere = alt.opened.folder !== opened.folder;
  const fileOf = (named: string): string => (elsewhere ? resolve(alt.opened.folder, named) : named);
  const text = applyEdits(reading.text, alt.reading.text, edits, fileOf);
  const made = { ...opened, content: new TextEncoder().encode(text), bases: [] };
  return practiceOf(made, { sets: [], months, point: options.point ?? false }, call);
}
