import type * as z from 'zod';
import { schemaJson } from './schemaJson.ts';
import { citation } from './sources.ts';

/** One thing that may be written in a scenario, in words. */
export type ScenarioKey = {
  /** `<id>` stands for a name of the scenario's own, `<n>` for a place in a list, from 0. */
  readonly path: string;
  readonly unit: string;
  readonly byDefault: string;
  readonly meaning: string;
  readonly source: string;
};

/** The part of JSON Schema that the scenario's uses. */
type Node = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly description?: string;
  readonly default?: unknown;
  readonly unit?: string;
  readonly source?: string;
  readonly perEvent?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
};

const LARGEST = Number.MAX_SAFE_INTEGER;

/** Everything that may be written under a schema. */
export const keysOf = (schema: z.ZodType): ScenarioKey[] => walk(schemaJson(schema) as Node, [], true);

function walk(node: Node, path: readonly string[], required: boolean): ScenarioKey[] {
  const { properties, additionalProperties, items } = node;
  if (properties !== undefined) {
    const must = new Set(node.required);
    return Object.entries(properties).flatMap(([key, part]) => walk(part, [...path, key], must.has(key)));
  }
  const entry = typeof additionalProperties === 'object' ? inFull(additionalProperties) : undefined;
  if (entry !== undefined) return [row(node, path, required), ...walk(entry, [...path, '<id>'], false)];
  if (items?.properties !== undefined) return [row(node, path, required), ...walk(items, [...path, '<n>'], false)];
  return [row(node, path, required)];
}

/** What has keys of its own; of several ways to write it, the one with keys. */
const inFull = (node: Node): Node | undefined =>
  node.properties === undefined ? node.anyOf?.find(({ properties }) => properties !== undefined) : node;

function row(node: Node, path: readonly string[], required: boolean): ScenarioKey {
  const source = node.source;
  return {
    path: path.join('.'),
    unit: [unitText(node), limitText(node)].filter((text) => text !== '').join(', '),
    byDefault: required ? 'must be given' : valueText(node.default),
    meaning: `${node.description ?? ''}${node.perEvent === true ? ' Drawn anew for each event.' : ''}`,
    source: source === undefined ? '' : citation(source),
  };
}

function unitText(node: Node): string {
  if (node.unit !== undefined) return node.unit;
  if (node.enum !== undefined) return node.enum.join(', ');
  if (node.const !== undefined) return String(node.const);
  if (node.type === 'boolean') return 'true or false';
  if (node.type === 'integer') return 'whole number';
  if (node.type === 'array' && node.items?.enum !== undefined) return `list of ${node.items.enum.join(', ')}`;
  if (node.type === 'array')
    return /^(integer|number)$/.test(String(node.items?.type)) ? 'list of numbers' : listText(node);
  if (node.type === 'object') return isShares(node) ? 'map of role ids to shares' : 'map by id';
  return 'text';
}

const itemText = (item: unknown): string =>
  typeof item === 'object' && item !== null ? `from ${Object.values(item).join(': ')}` : String(item);

const listText = (node: Node): string => (node.items?.properties === undefined ? 'list of role ids' : 'list of maps');
const isShares = (node: Node): boolean =>
  typeof node.additionalProperties === 'object' && node.additionalProperties.type === 'number';

function limitText({ minimum, maximum, exclusiveMinimum }: Node): string {
  const most = maximum === undefined || maximum === LARGEST ? undefined : maximum;
  if (exclusiveMinimum !== undefined) return `above ${exclusiveMinimum}${most === undefined ? '' : `, to ${most}`}`;
  if (minimum === undefined) return most === undefined ? '' : `at most ${most}`;
  return most === undefined ? `${minimum} or more` : `${minimum} to ${most}`;
}

/** A default as people write it. */
export function valueText(value: unknown): string {
  if (value === undefined) return 'none';
  if (Array.isArray(value)) return value.map(itemText).join(', ') || 'none';
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return 'none';
  return typeof entries[0]?.[1] === 'object'
    ? entries.map(([id]) => id).join(', ')
    : entries.map(([id, share]) => `${id} ${share}`).join(', ');
}
