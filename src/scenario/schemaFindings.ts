import type * as z from 'zod';
import { UNION } from './issueSentence.ts';
import { knownKeys } from './knownKeys.ts';
import { listIds } from './listIds.ts';
import { nearest } from './nearest.ts';
import { cut, escapeText, showValue } from './showValue.ts';
import { valueAt } from './valueAt.ts';

/** One thing that zod found, in words, at a path; `atKey` when the name itself is wrong and not its value. */
export type Finding = { readonly path: readonly PropertyKey[]; readonly sentence: string; readonly atKey: boolean };

/** Turns the issues of a parse into findings, flattening what is nested. */
export function schemaFindings(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
): readonly Finding[] {
  return issues.flatMap((issue) => findings(issue, [], schema, data));
}

function findings(
  issue: z.core.$ZodIssue,
  parent: readonly PropertyKey[],
  schema: z.ZodType,
  data: unknown,
): readonly Finding[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path, data);
    return issue.keys.map((key) => ({ path: [...path, key], sentence: unknownKey(key, known), atKey: true }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map((inner) => ({ path, sentence: inner.message, atKey: true }));
  }
  if (issue.code === 'invalid_union' && issue.message === UNION) return unionFindings(issue, path, schema, data);
  if (issue.code === 'custom') return [{ path, sentence: withValue(issue.message, valueAt(data, path)), atKey: false }];
  return [{ path, sentence: issue.message, atKey: false }];
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const list = known.length === 0 ? 'Remove it.' : `Known keys here: ${listIds(known)}.`;
  return `expected a known key, got ${showValue(key)}. ${near === undefined ? list : `Did you mean ${near}?`}`;
}

/** Of several ways to be right, the one that was most likely meant; all of them when none is nearer. */
function unionFindings(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  data: unknown,
): readonly Finding[] {
  const value = valueAt(data, path);
  const meant = issue.errors
    .filter((branch) => branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'))
    .sort((a, b) => a.length - b.length)[0];
  if (meant !== undefined) return meant.flatMap((inner) => findings(inner, path, schema, data));
  const sentences = issue.errors.flatMap((branch) => branch.slice(0, 1).map((inner) => inner.message));
  const expected = [...new Set(sentences.map((text) => /^expected (.+?), got /.exec(text)?.[1] ?? 'another value'))];
  const options = (issue as { options?: readonly unknown[] }).options?.map(String) ?? [];
  const what =
    expected.length > 0
      ? expected.join(', or ')
      : options.length > 0
        ? `one of ${options.join(', ')}`
        : 'another value';
  const wayOut =
    /, got .*?\. ([A-Z].*)$/.exec(sentences[0] ?? '')?.[1] ?? `Write ${options[0] ?? 'one that is known'}.`;
  return [{ path, sentence: `expected ${what}, got ${showValue(value)}. ${wayOut}`, atKey: false }];
}

/** Checks across keys say only the rule and the way out; the value they point at is added here, and long words are cut. */
function withValue(message: string, value: unknown): string {
  const said = escapeText(message).replace(/"([^"]*)"/g, (_, word: string) => `"${cut(word)}"`);
  if (/\bgot /.test(said) || value === undefined || (typeof value === 'object' && value !== null)) return said;
  const end = said.search(/\.(?:\s|$)/);
  const rule = end < 0 ? said : said.slice(0, end);
  return `${rule}, got ${showValue(value)}${end < 0 ? '.' : said.slice(end)}`;
}
