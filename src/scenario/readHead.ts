import { parse } from 'yaml';

/** The head of a scenario: what it says of itself, and which other it extends. */
export type Head = { readonly title?: string; readonly question?: string; readonly extends?: string };

/** The head of a good scenario, read without the rest being checked: a list should not wait for that. */
export function readHead(content: Uint8Array | string): Head {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const { meta, extends: base } = parse(text) as { meta?: Omit<Head, 'extends'>; extends?: string };
  return { ...meta, ...(base !== undefined && { extends: base }) };
}
