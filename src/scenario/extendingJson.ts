type Json = { readonly [key: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const EXTENDS = {
  type: 'string',
  minLength: 1,
  description:
    'The scenario of which this one says only what differs: its path from this file, or the name of a shipped one. Maps are merged key by key, other values replaced; null removes a key.',
  examples: ['./base.yaml', 'solo-advisor'],
};

/**
 * JSON Schema of a scenario that may also say only what differs from another: with `extends` no key is required and
 * every key takes null; without it everything stays required.
 */
export function extendingJson(schema: Json): Json {
  const { $schema, ...whole } = schema;
  const part = partOf(whole) as Json & { readonly properties: Json };
  return {
    $schema,
    ...part,
    properties: { extends: EXTENDS, ...part.properties },
    if: { not: { required: ['extends'] } },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: requiredOf(whole) ?? {},
  };
}

/** What an extending file may say below a path. A list is replaced whole, so that its items stay as they are. */
function partOf(schema: unknown): unknown {
  if (!isJson(schema)) return schema;
  const { required: _, ...rest } = schema;
  const { properties, additionalProperties, anyOf } = schema;
  return {
    ...rest,
    ...(isJson(properties) ? { properties: eachOf(properties, (part) => orNull(partOf(part))) } : {}),
    ...(isJson(additionalProperties) ? { additionalProperties: orNull(partOf(additionalProperties)) } : {}),
    ...(Array.isArray(anyOf) ? { anyOf: anyOf.map(partOf) } : {}),
  };
}

function orNull(schema: unknown): unknown {
  if (!isJson(schema)) return schema;
  const { type, const: only, enum: words, anyOf } = schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  if (only !== undefined) return { ...without(schema, 'const'), ...orNullType(type), enum: [only, null] };
  return { ...schema, ...orNullType(type), ...(Array.isArray(words) ? { enum: [...words, null] } : {}) };
}

const orNullType = (type: unknown): Json => (type === undefined ? {} : { type: [type, 'null'].flat() });

/** The keys that a scenario of its own must say, and nothing else; undefined where none is. */
function requiredOf(schema: unknown): Json | undefined {
  if (!isJson(schema)) return undefined;
  const { required, properties, additionalProperties } = schema;
  const parts = isJson(properties) ? eachOf(properties, requiredOf) : {};
  const below = requiredOf(additionalProperties);
  const found = {
    ...(required === undefined ? {} : { required }),
    ...(Object.keys(parts).length === 0 ? {} : { properties: parts }),
    ...(below === undefined ? {} : { additionalProperties: below }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

const eachOf = (parts: Json, change: (part: unknown) => unknown): Json =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([key, part]) => {
      const changed = change(part);
      return changed === undefined ? [] : [[key, changed]];
    }),
  );

const without = (schema: Json, key: string): Json =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
