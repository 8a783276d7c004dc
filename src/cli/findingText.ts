import { mistakeText, type Place } from '../scenario/mistake.ts';
import type { Finding } from '../summary/lint/finding.ts';
import { placeOf } from './placeOf.ts';

/** The scenario's file, and where its keys stand. */
export type Written = { readonly file: string; readonly places: ReadonlyMap<string, Place> };

/** What was found about a plan, with the place of the key it is about. */
export const findingText = ({ path, sentence }: Finding, { file, places }: Written): string =>
  mistakeText({ place: placeOf(path, places, file), path, sentence });
