/**
 * Runs a plan from its bytes with the built modules below `base`, in whatever runtime this is, and gives every array of
 * it as text (base64): the simulator's columns, events, faults and draws, and the outcome's statistics.
 */
export const everyArray = async (base, planText, request) => {
  const load = (path) => import(`${base}${path}.js`);
  const [{ decodePlan }, { blocksOf, layoutOf, makeBuffers, viewMemory }, { makeSimulator }, { openInline }] =
    await Promise.all(['plan/codec', 'plan/memory', 'engine/simulate', 'run/inline'].map(load));
  const plan = decodePlan(bytesOf(planText).buffer);
  const { trials, months } = request;
  const memory = viewMemory(makeBuffers(layoutOf(plan.numbers, trials, months), (bytes) => new ArrayBuffer(bytes)));
  const simulate = makeSimulator()(plan.numbers, request);
  for (let block = 0; block < blocksOf(trials); block++) simulate(block, memory);
  const { columns, events, faults, draws } = memory;
  const outcome = await openInline().run(plan, request);
  const arrays = Object.entries({ ...outcome, columns, events, faults, draws }).filter(([, of]) =>
    ArrayBuffer.isView(of),
  );
  return Object.fromEntries(arrays.map(([name, { buffer }]) => [name, textOf(new Uint8Array(buffer))]));
};

const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const CHUNK = 8192; // arguments that a call may have

const textOf = (bytes) => {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(letters);
};
