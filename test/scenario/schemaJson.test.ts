import { expect, test } from 'vitest';
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
