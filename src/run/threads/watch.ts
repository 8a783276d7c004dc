import type { Progress } from '../../plan/runner.ts';

const PAUSE = 50; // ms

/** Looks at a shared count now and then and reports what is new; the function returned looks a last time and stops. */
export const watch = (
  control: Int32Array,
  place: number,
  report: (done: number) => ReturnType<Progress>,
): (() => void) => {
  let last = 0;
  const look = (): void => {
    const done = Atomics.load(control, place);
    if (done > last) report(done);
    last = done;
  };
  const timer = setInterval(look, PAUSE).unref();
  return () => {
    clearInterval(timer);
    look();
  };
};
