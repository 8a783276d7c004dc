// Runs a plan from standard input with a fault, says what it is told, and leaves the runner open.
import { buffer } from 'node:stream/consumers';

const [built, given] = process.argv.slice(2);
const { openThreads } = await import(new URL('run/threads.js', built).href);
const { decodePlan } = await import(new URL('plan/codec.js', built).href);
const { fault, request } = JSON.parse(given);

const bytes = await buffer(process.stdin);
const plan = decodePlan(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const runner = await openThreads({ threads: 2, fault });
await runner.run(plan, request).then(
  () => console.log('the run went well'),
  (error) => console.log(error.message),
);
