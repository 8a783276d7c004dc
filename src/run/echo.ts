import { decodePlan, encodePlan } from '../plan/codec.ts';
import type { Runner } from '../plan/runner.ts';
import { openInline } from './inline.ts';

/** Runs inline, but everything crosses as it would cross a wire: a plan as bytes, a request and an outcome as copies. */
export const openEcho = (): Runner => {
  const inline = openInline();
  return {
    run: async (plan, request, options) =>
      structuredClone(await inline.run(decodePlan(encodePlan(plan)), structuredClone(request), options)),
    replay: async (plan, request, trials) =>
      structuredClone(await inline.replay(decodePlan(encodePlan(plan)), structuredClone(request), trials)),
    close: inline.close,
  };
};
