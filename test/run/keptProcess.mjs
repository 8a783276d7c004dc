// Runs a plan from standard input on one thread, and keeps it from its first moment on.
import { buffer } from 'node:stream/consumers';

const [built, given] = process.argv.slice(2);
const { openThreads } = await import(new URL('run/threads.js', built).href);
const { decodePlan } = await import(new URL('plan/codec.js', built).href);
const { place, request } = JSON.parse(given);

const bytes = await buffer(process.stdin);
const plan = decodePlan(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const runner = await openThreads({ threads: 1, keep: { placeOf: async () => place, after: 0, tell: console.error } });
await runner.run(plan, request);
await runner.close();
