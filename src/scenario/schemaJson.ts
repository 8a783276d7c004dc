import * as z from 'zod';

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
  return json as Record<string, unknown>;
}
