import type * as z from 'zod';
import { valueAt } from './valueAt.ts';

type Inner = z.core.$ZodType;

/** Keys which a schema accepts at a path; none where the names are the scenario's own. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): readonly string[] {
  let here: readonly Inner[] = bare(schema);
  for (const key of path) here = here.flatMap((part) => stepInto(part, key));
  const objects = here.filter((part) => isType(part, 'object'));
  const meant = objects.filter((part) => isOfItsKind(part, valueAt(data, path)));
  const keys = (meant.length > 0 ? meant : objects).flatMap((part) => Object.keys(part._zod.def.shape));
  return [...new Set(keys)];
}

/** Whether the fixed words of a shape, such as `kind: paid`, stand in the value: of a union, that branch was meant. */
function isOfItsKind(schema: z.core.$ZodObject, value: unknown): boolean {
  return Object.entries(schema._zod.def.shape).every(([key, part]) => {
    return !isType(part, 'literal') || part._zod.values.has(valueAt(value, [key]) as z.core.util.Literal);
  });
}

function stepInto(schema: Inner, key: PropertyKey): readonly Inner[] {
  if (isType(schema, 'object')) {
    const next = schema._zod.def.shape[String(key)];
    return next === undefined ? [] : bare(next);
  }
  if (isType(schema, 'record')) return bare(schema._zod.def.valueType);
  if (isType(schema, 'array')) return bare(schema._zod.def.element);
  if (isType(schema, 'tuple')) return bare(schema._zod.def.items[Number(key)] ?? schema._zod.def.rest);
  return [];
}

/** The schema without its wrappers; every branch of a union. */
function bare(schema: Inner | null | undefined): readonly Inner[] {
  if (schema === null || schema === undefined) return [];
  if (isType(schema, 'union')) return schema._zod.def.options.flatMap(bare);
  if (isType(schema, 'intersection')) return [...bare(schema._zod.def.left), ...bare(schema._zod.def.right)];
  if (isType(schema, 'pipe'))
    return isType(schema._zod.def.in, 'transform') ? bare(schema._zod.def.out) : bare(schema._zod.def.in);
  if (isType(schema, 'lazy')) return bare(schema._zod.def.getter());
  const inner = (schema._zod.def as { innerType?: Inner }).innerType;
  return inner === undefined ? [schema] : bare(inner);
}

type ByName = {
  object: z.core.$ZodObject;
  literal: z.core.$ZodLiteral;
  record: z.core.$ZodRecord;
  array: z.core.$ZodArray;
  tuple: z.core.$ZodTuple;
  union: z.core.$ZodUnion;
  intersection: z.core.$ZodIntersection;
  pipe: z.core.$ZodPipe;
  lazy: z.core.$ZodLazy;
  transform: z.core.$ZodTransform;
};

function isType<T extends keyof ByName>(schema: Inner, name: T): schema is ByName[T] {
  return schema._zod.def.type === name;
}
