import * as z from 'zod';
import { showValue } from './showValue.ts';
import { withoutAccents } from './withoutAccents.ts';

/** Words of formulas and of scenarios, constants of the parser, and names that every object of the runtime answers to. */
const RESERVED: ReadonlySet<string> = new Set(
  [
    'firm month monthOfYear year quarter mean trailing change min max abs sqrt exp log floor ceil round sum',
    'to in and or not xor mod e pi i tau phi if then else true false null undefined nan infinity',
    'for from months trial none never all total assumptions',
    'constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf',
  ].flatMap((line) => line.split(' ')),
);
const ID = /^[a-z][A-Za-z0-9]*$/;
const LONGEST = 40;

/** A name which a scenario gives to a tier, role, seat, channel and so on. */
export const idSchema = z
  .string()
  .superRefine((id, context) => {
    const message = refusal(id);
    if (message !== undefined) context.addIssue({ code: 'custom', message, input: id });
  })
  .meta({ pattern: ID.source });

/** No practice tells more things of a kind apart; a plan of thousands would take seconds to make. */
const MOST = 500;

/** A map keyed by ids: the names are the scenario's, every value is of one shape. */
export function mapOf<V extends z.ZodType>(value: V, description: string) {
  return z
    .record(idSchema, value)
    .superRefine((map, context) => {
      const found = Object.keys(map).length;
      const message = `expected at most ${MOST} entries, got ${found}. Put what is alike into one, with a count or a sum.`;
      if (found > MOST) context.addIssue({ code: 'custom', message, input: map });
    })
    .describe(description);
}

function refusal(id: string): string | undefined {
  const got = `got ${showValue(id)}`;
  if (RESERVED.has(id))
    return `expected a name that is no reserved word (docs/scenario.md lists them), ${got}. Write another, such as ${id}1.`;
  if (id.length > LONGEST) return `expected a name of at most ${LONGEST} characters, ${got}. Write a shorter one.`;
  if (!ID.test(id)) {
    return `expected a name of letters and digits that starts with a small letter, ${got}. Write ${camel(id) ?? 'a name such as csa2'}.`;
  }
  return undefined;
}

/** An id made of the first words of a text, as many as fit; none where nothing of it can be used. */
export function idFrom(text: string): string | undefined {
  const words = withoutAccents(text).match(/[A-Za-z0-9]+/g) ?? [];
  for (let count = words.length; count > 0; count--) {
    const id = joined(words.slice(0, count));
    if (ID.test(id) && id.length <= LONGEST) return id;
  }
  return undefined;
}

function joined(words: readonly string[]): string {
  return words.map((word, i) => (i === 0 ? word[0].toLowerCase() : word[0].toUpperCase()) + word.slice(1)).join('');
}

function camel(id: string): string | undefined {
  const text = joined(withoutAccents(id).match(/[A-Za-z0-9]+/g) ?? []);
  return ID.test(text) && text.length <= LONGEST && !RESERVED.has(text) ? text : undefined;
}
