type Written = { readonly keys: number; readonly depth: number };

/** How many keys a JSON text has (colons outside of quotes), and how deep its brackets go. */
const look = (json: string): Written => {
  let keys = 0;
  let open = 0;
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const letter = json[i];
    if (letter === ':') keys += 1;
    else if (letter === '{' || letter === '[') depth = Math.max(depth, ++open);
    else if (letter === '}' || letter === ']') open -= 1;
    else if (letter === '"') for (i += 1; i < json.length && json[i] !== '"'; i++) if (json[i] === '\\') i += 1;
  }
  return { keys, depth };
};

const keysIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const inside: readonly unknown[] = Object.values(value);
  return inside.reduce<number>((sum, one) => sum + keysIn(one), Array.isArray(value) ? 0 : inside.length);
};

const DEEPEST = 100; // many times what any document of ours has, and far from the end of the stack

export type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: 'deep' | 'twice' }
  | { readonly ok: false; readonly why: 'broken'; readonly error: unknown };

/**
 * Reads a JSON text of a stranger. One that is too deep to be gone through is refused, and one in which a map has a key
 * twice: readers differ in which of the two they take, so that what is checked might not be what is believed.
 */
export const readJson = (json: string): JsonRead => {
  const { keys, depth } = look(json);
  if (depth > DEEPEST) return { ok: false, why: 'deep' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, why: 'broken', error };
  }
  return keysIn(value) === keys ? { ok: true, value } : { ok: false, why: 'twice' };
};
