import { isScalar } from 'yaml';

/** A key of YAML as a name. Keys written by `--set` are bare strings; `__proto__` would be lost in an object of the runtime. */
export function keyName(key: unknown): string | undefined {
  const name = isScalar(key) ? String(key.value) : typeof key === 'string' ? key : undefined;
  return name === '__proto__' ? undefined : name;
}
