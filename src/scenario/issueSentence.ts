import type * as z from 'zod';
import { colonSlip, missingColon } from './missingColon.ts';
import { nearest } from './nearest.ts';
import { showValue } from './showValue.ts';

/** Stands for a mistake with several ways to be right, which is put into words when all are known. */
export const UNION = '\u0000union';

const NAMES: Readonly<Record<string, readonly [expected: string, wayOut: string]>> = {
  object: ['a map', 'Write its keys on the lines below, each with its value.'],
  record: ['a map', 'Write names on the lines below, each with its value.'],
  array: ['a list', 'Write a list, such as [one, two].'],
  string: ['text', 'Write some words.'],
  number: ['a number', 'Write a number, such as 6.'],
  int: ['a whole number', 'Write a whole number, such as 6.'],
  boolean: ['true or false', 'Write true or false.'],
  null: ['nothing', 'Remove the value.'],
  never: ['nothing', 'Remove it.'],
};

/** Zod's own findings in words; schemas may bring better ones, which know the noun. */
export function issueSentence(issue: z.core.$ZodRawIssue): string {
  const got = `got ${showValue(issue.input)}`;
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input)) {
        return `expected text, ${got}. Write it in quotes: "${showValue(issue.input)}".`;
      }
      if ((issue.expected === 'object' || issue.expected === 'record') && typeof issue.input === 'string') {
        const meant = /[\s:=]/.test(issue.input) ? missingColon(issue.input) : undefined;
        if (meant !== undefined) return colonSlip(issue.input, meant);
      }
      if (typeof issue.input === 'string' && definition(issue.inst).format === 'safeint') {
        const number = plainCount(issue.input, definition(issue.inst).maximum);
        if (number !== undefined) return `expected a whole number, ${got}. Write ${number}.`;
      }
      if (issue.expected === 'array' && typeof issue.input === 'string' && /^\w{1,40}$/.test(issue.input))
        return `expected a list, ${got}. Write [${issue.input}].`;
      const lone = issue.expected === 'array' ? loneItem(issue.input) : undefined;
      if (lone !== undefined) return lone;
      const [expected, wayOut] = NAMES[issue.expected] ?? [issue.expected, 'Write that instead.'];
      return `expected ${expected}, ${got}. ${wayOut}`;
    }
    case 'invalid_value': {
      const words = (issue.values as readonly unknown[]).map(String);
      const near = typeof issue.input === 'string' ? nearest(issue.input, words) : undefined;
      const list = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
      return `expected ${list}, ${got}. ${near === undefined ? `Write ${words[0]}.` : `Did you mean ${near}?`}`;
    }
    case 'too_small':
      return size(
        issue.origin,
        issue.inclusive === false ? 'more than' : 'at least',
        issue.minimum as number,
        issue.input,
      );
    case 'too_big':
      return size(
        issue.origin,
        issue.inclusive === false ? 'less than' : 'at most',
        issue.maximum as number,
        issue.input,
      );
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}, ${got}. Write a multiple of ${issue.divisor}.`;
    case 'invalid_format':
      return `expected text in the form ${issue.format === 'regex' ? String(issue.pattern) : issue.format}, ${got}. Write it in that form.`;
    case 'invalid_union':
      return UNION;
    default:
      return `expected another value, ${got}. See \`headroom schema\`.`;
  }
}

/** `--set goals.0.chance=0.9` makes a map of a list that is not there. */
function loneItem(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const [item, ...others] = Object.entries(input);
  if (item === undefined || others.length > 0 || !/^\d+$/.test(item[0])) return undefined;
  const keys = typeof item[1] === 'object' && item[1] !== null ? Object.keys(item[1]) : [];
  const shape = keys.length === 0 ? 'one, two' : `{ ${keys[0]}: ..., ... }`;
  return `expected a list, got item ${item[0]} alone. Give the list itself, all of it in brackets, such as [${shape}].`;
}

function size(origin: string, how: string, limit: number, input: unknown): string {
  if (origin === 'number' || origin === 'int') {
    const wayOut = { 'at least': `${limit} or more`, 'at most': `${limit} or less` }[how] ?? `a number ${how} ${limit}`;
    return `expected a number of ${how} ${limit}, got ${showValue(input)}. Write ${wayOut}.`;
  }
  const things = { string: 'characters', array: 'items', object: 'keys', set: 'items' }[origin] ?? 'things';
  const kind = { string: 'text', array: 'a list', object: 'a map' }[origin] ?? 'a value';
  const change = how.startsWith('at least') || how.startsWith('more') ? 'Add what is missing.' : 'Shorten it.';
  return `expected ${kind} of ${how} ${limit} ${limit === 1 ? things.replace(/s$/, '') : things}, got ${showValue(input)}. ${change}`;
}

/** `10 years` as months, the one whole number that has a unit; nothing when it would be too many. */
function plainCount(text: string, most: unknown): number | undefined {
  const [, digits, unit] = /^(\d{1,6}(?:\.\d{1,3})?)\s*(months?|years?|yrs?|y)$/i.exec(text.trim()) ?? [];
  if (digits === undefined || unit === undefined) return undefined;
  const months = Number(digits) * (/^m/i.test(unit) ? 1 : 12);
  const fits = Number.isInteger(months) && months >= 1 && (typeof most !== 'number' || months <= most);
  return fits ? months : undefined;
}

/** The number format of the schema that refused, and its largest value. */
function definition(schema: unknown): { readonly format: unknown; readonly maximum: unknown } {
  const def = (schema as { _zod?: { def?: NumberDefinition } } | undefined)?._zod?.def;
  const limits = def?.checks?.map((check) => check._zod.def as { check: string; value?: unknown });
  return { format: def?.format, maximum: limits?.find(({ check }) => check === 'less_than')?.value };
}

type NumberDefinition = { readonly format?: unknown; readonly checks?: readonly z.core.$ZodCheck[] };
