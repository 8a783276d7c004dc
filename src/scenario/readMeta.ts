import { parse } from 'yaml';

export type Meta = { readonly title: string; readonly question: string };

/**
 * What a good scenario says of itself, or inherits from those that it extends (nearest first), read without the rest being
 * checked: a list should not wait for that.
 */
export function readMeta(texts: readonly (Uint8Array | string)[]): Meta {
  const metas = texts.map((text) => {
    const words = typeof text === 'string' ? text : new TextDecoder().decode(text);
    return (parse(words) as { readonly meta?: Partial<Meta> }).meta;
  });
  const said = (key: keyof Meta) => (metas.find((meta) => meta?.[key] !== undefined)?.[key] ?? '').trim();
  return { title: said('title'), question: said('question') };
}
