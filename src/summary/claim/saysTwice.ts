/** How many keys are written in a JSON text: colons outside of texts in quotes. */
const keysWritten = (json: string): number => {
  let keys = 0;
  for (let i = 0; i < json.length; i++) {
    if (json[i] === ':') keys += 1;
    if (json[i] !== '"') continue;
    for (i += 1; json[i] !== '"'; i++) if (json[i] === '\\') i += 1;
  }
  return keys;
};

/** How many keys are left in what was read of it. */
const keysRead = (value: unknown): number => {
  let keys = 0;
  const waiting = [value]; // a document of a stranger may be deeper than any stack
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside = Object.values(next);
    if (!Array.isArray(next)) keys += inside.length;
    for (const one of inside) waiting.push(one);
  }
  return keys;
};

/**
 * Whether a map in a JSON text has a key twice: readers differ in which of the two they take, so that what is checked
 * might not be what is believed. `value` is what was read of the text.
 */
export const saysTwice = (json: string, value: unknown): boolean => keysWritten(json) !== keysRead(value);
