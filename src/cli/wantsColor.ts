import type { Effects } from './effects.ts';

/** Colours go to terminals only, and not against the wish of the user (https://no-color.org). */
export function wantsColor(flag: boolean | undefined, { env, stdout }: Pick<Effects, 'env' | 'stdout'>): boolean {
  if (flag !== undefined) return flag;
  return stdout.isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
