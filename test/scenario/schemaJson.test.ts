import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/scenario/parseQuantity.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import { schemaJson } from '../../src/scenario/schemaJson.ts';
import { firm } from './firm.ts';

const json = schemaJson(firm) as {
  $schema: string;
  required: string[];
  additionalProperties: boolean;
  properties: Record<string, unknown>;
};

test('is draft 7', () => {
  expect(json.$schema).toBe('http://json-schema.org/draft-07/schema#');
});
test('an editor sees unit, source, default and bounds of a number', () => {
  expect(json.properties.retention).toEqual({
    type: ['number', 'string'],
    description: 'Share that stays.',
    unit: 'share',
    examples: ['97 % (95 % to 98 %)'],
    source: 'F40',
    default: '97 % (95 % to 98 %)',
    minimum: 0,
    maximum: 1,
  });
});
test('only what has no default is required', () => {
  expect(json.required).toEqual(['version', 'title', 'start']);
});
test('unknown keys are marked', () => {
  expect(json.additionalProperties).toBe(false);
});
test('dates come with examples', () => {
  expect(json.properties.start).toMatchObject({ examples: ['2027-01'] });
});

type Node = { readonly [key: string]: unknown };
/** Every key under a schema with its path, maps by their values. */
const keys = (node: Node, path = ''): (readonly [string, Node])[] => {
  const { properties, additionalProperties, items, anyOf } = node as { [key: string]: Record<string, Node> };
  if (properties !== undefined)
    return Object.entries(properties).flatMap(([key, part]) => [
      [`${path}.${key}`, part] as const,
      ...keys(part, `${path}.${key}`),
    ]);
  const parts = [additionalProperties, items, ...(Array.isArray(anyOf) ? anyOf : [])];
  return parts.flatMap((part) => (typeof part === 'object' ? keys(part as Node, `${path}.<>`) : []));
};
const all = keys(schemaJson(scenarioSchema));

test('every key that takes a number, a text or a list has an example or words to choose from', () => {
  const bare = all.filter(
    ([, { type, examples, enum: words, const: only }]) =>
      !['object', 'boolean'].includes(String(type)) && [examples, words, only].every((given) => given === undefined),
  );
  expect(all.length).toBeGreaterThan(400);
  expect(bare.map(([path]) => path)).toEqual([]);
});

test('every example of a number is one that its key accepts', () => {
  const refused = all.flatMap(([path, { type, unit, examples, minimum, maximum, exclusiveMinimum, multipleOf }]) => {
    if (
      typeof unit !== 'string' ||
      !Array.isArray(examples) ||
      !String(type).startsWith('number') ||
      /month$/.test(unit)
    )
      return [];
    const spec = {
      ...{ unit, description: '', ...(multipleOf === 1 ? { integer: true } : {}) },
      ...(minimum === undefined ? {} : { min: minimum as number }),
      ...(maximum === undefined ? {} : { max: maximum as number }),
      ...(exclusiveMinimum === undefined ? {} : { above: exclusiveMinimum as number }),
    };
    return examples.filter((example) => !parseQuantity(example, spec).ok).map((example) => `${path}: ${example}`);
  });
  expect(refused).toEqual([]);
});
