// Runs a plan from standard input on one thread, and keeps its pieces, or a checkpoint after each lap, from its first moment on.
import { buffer } from 'node:stream/consumers';

const [built, given] = process.argv.slice(2);
const { openThreads } = await import(new URL('run/threads.js', built).href);
const { decodePlan } = await import(new URL('plan/codec.js', built).href);
const { openCheckpoints } = await import(new URL('store/openCheckpoints.js', built).href);
const { place, request } = JSON.parse(given);

const bytes = await buffer(process.stdin);
const plan = decodePlan(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const checkpoints = { open: async () => openCheckpoints(place), every: 0 };
const keep = { placeOf: async () => place, checkpoints, after: 0, tell: console.error };
const runner = await openThreads({ threads: 1, keep });
await runner.run(plan, request);
await runner.close();
