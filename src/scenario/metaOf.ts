import type { Head } from './readHead.ts';

type Meta = { readonly title: string; readonly question: string };

/** What a scenario of a library says of itself, or else inherits from those of the library that it extends. */
export function metaOf(name: string, heads: ReadonlyMap<string, Head>): Meta {
  const chain: Head[] = [];
  for (let next: string | undefined = name; next !== undefined; next = heads.get(next)?.extends) {
    const head = heads.get(next);
    if (head === undefined || chain.includes(head)) break; // reading the scenario tells why
    chain.push(head);
  }
  const said = (key: keyof Meta) => (chain.find((head) => head[key] !== undefined)?.[key] ?? '').trim();
  return { title: said('title'), question: said('question') };
}
