import { describe, expect, test } from 'vitest';
import { extendingJson } from '../../src/scenario/extendingJson.ts';
import { schemaJson } from '../../src/scenario/schemaJson.ts';
import { firm } from './firm.ts';

type Node = { readonly [key: string]: Node };
const json = extendingJson(schemaJson(firm)) as unknown as Node;
const at = (...path: readonly string[]) => path.reduce((node, key) => node?.[key] as Node, json);

describe('the schema of a scenario that may extend another', () => {
  test('knows extends', () => {
    expect(at('properties', 'extends', 'examples')).toEqual(['./base.yaml', 'solo-advisor']);
  });
  test('requires nothing by itself', () => {
    expect(at('required')).toBeUndefined();
    expect(at('properties', 'people', 'additionalProperties', 'required')).toBeUndefined();
  });
  test('requires without extends what a scenario of its own must say', () => {
    expect(at('if')).toEqual({ not: { required: ['extends'] } });
    expect(at('then', 'required')).toEqual(['version', 'title', 'start']);
    expect(at('then', 'properties', 'people', 'additionalProperties', 'required')).toEqual(['role']);
  });
  test.each([
    [['version'], 'enum', [1, null]],
    [['months'], 'type', ['integer', 'null']],
    [['retention'], 'type', ['number', 'string', 'null']],
    [['people'], 'type', ['object', 'null']],
  ])('%s takes null', (path, word, allowed) => {
    expect(at('properties', ...path, word)).toEqual(allowed);
  });
  test('an entry and its words take null, the items of its lists do not', () => {
    const person = at('properties', 'people', 'additionalProperties');
    expect(person.type).toEqual(['object', 'null']);
    expect(person.properties.role.enum).toEqual(['advisor', 'csa', null]);
    expect(person.properties.tags.items.type).toBe('string');
  });
});
