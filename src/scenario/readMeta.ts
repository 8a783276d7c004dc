import { parse } from 'yaml';

export type Meta = { readonly title: string; readonly question: string };

/** What a good scenario says of itself, read without the rest being checked: a list should not wait for that. */
export function readMeta(text: string): Meta {
  const { meta } = parse(text) as { readonly meta: Meta };
  return { title: meta.title.trim(), question: meta.question.trim() };
}
