/** A mishap that tests order from a worker, at a block: no option of a command and no variable sets it. */
export type Fault = { readonly block: number; readonly kind: 'throw' | 'reject' | 'exit' | 'heap' };

/** Fails in the way ordered. Returns for a rejection alone, which a worker only notices when it rests. */
export const strike = (kind: Fault['kind']): void => {
  if (kind === 'throw') throw new Error('a throw was ordered');
  if (kind === 'exit') process.exit(0);
  if (kind === 'heap') hoard();
  void Promise.reject(new Error('a rejection was ordered'));
};

const hoard = (): never => {
  const kept: number[][] = [];
  for (;;) kept.push(new Array<number>(1000).fill(kept.length + 0.5));
};
