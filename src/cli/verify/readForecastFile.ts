import { showValue } from '../../scenario/showValue.ts';
import type { Claim } from '../../summary/claim/claim.ts';
import { readClaim } from '../../summary/claim/readClaim.ts';
import { saysTwice } from '../../summary/claim/saysTwice.ts';
import { Refusal } from '../refusal.ts';
import type { OpenedDocument } from './openDocument.ts';

/** What a forecast.json holds, with what it says that it was made from. */
export function readForecastFile({ place, text }: OpenedDocument): {
  readonly document: unknown;
  readonly claim: Claim;
} {
  const document = parse(place, text);
  if (saysTwice(text, document))
    throw new Refusal(
      `${place}: expected every key once, got one that is written twice in the same map. Headroom does not write that: make the forecast again.`,
    );
  const read = readClaim(document);
  if (read.ok) return { document, claim: read.claim };
  const { path, expected, got } = read.fault;
  if (path === '' || path === 'format')
    throw new Refusal(
      `${place}: expected a forecast of Headroom, got other JSON ("format" is ${showValue(got)}). Name a forecast.json or report.html.`,
    );
  throw new Refusal(`${place} ${path}: expected ${expected}, got ${showValue(got)}. Make the forecast again.`);
}

function parse(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const empty = text.trim() === '';
    const what = empty ? 'an empty file' : `what is no JSON${reason(error)}`;
    throw new Refusal(
      `${place}: expected a forecast.json or report.html, got ${what}. Was it cut off, or changed? Make the forecast again.`,
    );
  }
}

/** Where JSON ends to be JSON, as far as the parser tells; its own words quote the file, which may hold anything. */
function reason(error: unknown): string {
  const words = error instanceof Error ? error.message : '';
  const at = /position (\d+)/.exec(words)?.[1];
  if (at !== undefined) return ` from character ${Number(at) + 1} on`;
  return words.startsWith('Unexpected end') ? ': it ends too early' : '';
}
