import { extendsOf } from './extendsOf.ts';
import type { Mistake } from './mistake.ts';
import type { ScenarioText } from './readTexts.ts';

/** Scenarios that extend one another, the first included. */
const MOST_TEXTS = 8;

/** A text that was found, with what tells it from every other, whatever it is called. */
export type FoundText = ScenarioText & { readonly identity: string };

/** Opens what a text names; a sentence where that cannot be done. */
export type OpenBase<T extends FoundText> = (
  named: string,
  from: T,
) => Promise<{ readonly ok: true; readonly found: T } | { readonly ok: false; readonly sentence: string }>;

export type Followed<T> =
  | { readonly ok: true; readonly bases: readonly T[] }
  | { readonly ok: false; readonly mistake: Mistake };

/** All that a scenario extends, nearest first. */
export async function followExtends<T extends FoundText>(first: T, open: OpenBase<T>): Promise<Followed<T>> {
  const chain = [first];
  const told = (next: string) => [...chain.map(({ file }) => file), next].join(' -> ');
  for (;;) {
    const from = chain[chain.length - 1];
    const said = extendsOf(from.file, from.content);
    if (said === undefined) return { ok: true, bases: chain.slice(1) };
    if ('sentence' in said) return { ok: false, mistake: said };
    const refuse = (sentence: string) => ({
      ok: false as const,
      mistake: { place: said.place, path: 'extends', sentence },
    });
    const next = await open(said.named, from);
    if (!next.ok)
      return refuse(
        next.sentence + (chain.length > 1 ? ` The chain is ${told(said.named.replace(/^\.\//, ''))}.` : ''),
      );
    const { found } = next;
    if (chain.some(({ identity }) => identity === found.identity)) {
      return refuse(
        `expected a scenario that does not come back to itself, got ${told(found.file)}. Let one of them stand alone.`,
      );
    }
    chain.push(found);
    if (chain.length > MOST_TEXTS) {
      return refuse(
        `expected at most ${MOST_TEXTS} scenarios that extend one another, got ${told('')}... Write some of them as one.`,
      );
    }
  }
}
