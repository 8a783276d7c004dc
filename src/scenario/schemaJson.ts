import * as z from 'zod';
import { keyExamples } from './keyExamples.ts';

type Json = { [key: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON Schema of what may be written, so that editors complete keys and show units, defaults and sources. */
export function schemaJson(schema: z.ZodType): Record<string, unknown> {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    // zod leaves examples out where the text is turned into something else, though they are examples of the text
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      delete jsonSchema.lever; // for `headroom levers`
    },
  });
  addExamples(json, []);
  return json as Record<string, unknown>;
}

/** Editors offer words and true or false by themselves; everything else gets an example, where its key has none of its own. */
function addExamples(node: unknown, path: readonly string[]): void {
  if (!isJson(node)) return;
  const { properties, additionalProperties, items, anyOf, type } = node;
  if (isJson(properties)) {
    for (const [key, part] of Object.entries(properties)) addExamples(part, [...path, key]);
    return;
  }
  const offered = node.examples !== undefined || node.enum !== undefined || type === 'boolean';
  const examples = offered ? undefined : keyExamples(path);
  if (examples !== undefined) node.examples = examples;
  if (Array.isArray(anyOf)) for (const part of anyOf) addExamples(part, path);
  addExamples(additionalProperties, [...path, '<id>']);
  addExamples(items, [...path, '<n>']);
}
