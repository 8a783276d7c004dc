/**
 * Runs a plan from its bytes with the built modules below `base`, in whatever runtime this is, and gives every array of the
 * run's memory as text (base64): columns, events, draws, statistics and all others.
 */
export const everyArray = async (base, planText, request) => {
  const load = (path) => import(`${base}${path}.js`);
  const [{ decodePlan }, { blocksOf, layoutOf, makeBuffers, viewMemory }, { makeSimulator }, { makeBody }] =
    await Promise.all(['plan/codec', 'plan/memory', 'engine/simulate', 'run/body'].map(load));
  const { numbers } = decodePlan(bytesOf(planText).buffer);
  const { trials, months } = request;
  const buffers = makeBuffers(layoutOf(numbers, trials, months), (bytes) => new ArrayBuffer(bytes));
  const { simulate, reducer } = makeBody(numbers, request, viewMemory(buffers), makeSimulator());
  for (let block = 0; block < blocksOf(trials); block++) simulate(block);
  const { tasks, reduce } = reducer(trials);
  for (let task = 0; task < tasks; task++) reduce(task);
  return Object.fromEntries(Object.entries(buffers).map(([name, buffer]) => [name, textOf(new Uint8Array(buffer))]));
};

const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const CHUNK = 8192; // arguments that a call may have

const textOf = (bytes) => {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(letters);
};
