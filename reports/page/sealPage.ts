import { digestText } from '../../src/plan/digest.ts';
import type { RunFacts } from '../runFacts.ts';
import type { MadeFrom } from './madeFrom.ts';

/** Of the run, and the command that was typed for it, with which single futures are told again; empty on a comparison's page. */
export type PageFacts = RunFacts & { readonly command: string };

/** What a page carries beside what it shows. */
export type PageProof = MadeFrom & {
  readonly format: 'headroom-report';
  readonly version: 1;
  /** What it shows that differs between equal runs. */
  readonly facts: PageFacts;
  /** SHA-256 of the page with zeros in the place of this digest. */
  readonly page: string;
};

const BEFORE = '<template id="headroom-proof">';
const AFTER = '</template>';
const NONE = '0'.repeat(64);

/** A page that carries what derives it again, out of sight and inert, and its own digest, by whichever program is at hand. */
export function sealPage(html: string, made: MadeFrom, facts: PageFacts, sha256 = digestText): string {
  const proof: PageProof = { format: 'headroom-report', version: 1, ...made, facts, page: NONE };
  const text = JSON.stringify(proof).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const at = html.lastIndexOf('</body>');
  const page = `${html.slice(0, at)}${BEFORE}${text}${AFTER}\n${html.slice(at)}`;
  return page.replace(`"page":"${NONE}"}${AFTER}`, `"page":"${sha256(page)}"}${AFTER}`);
}

/** The proof that a page carries, as a JSON text, and the page's digest as it should be; undefined where there is none. */
export function openPage(html: string): { readonly json: string; readonly digest: string } | undefined {
  const begin = html.lastIndexOf(BEFORE);
  const end = html.indexOf(AFTER, begin);
  if (begin < 0 || end < 0) return undefined;
  const text = html.slice(begin + BEFORE.length, end);
  const bare = text.replace(/"page":"[^"]*"\}$/, `"page":"${NONE}"}`);
  return {
    json: text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    digest: digestText(html.slice(0, begin + BEFORE.length) + bare + html.slice(end)),
  };
}
