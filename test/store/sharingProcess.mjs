// Keeps and finds the same pieces as its siblings, over and over; says how many it found, and fails on a wrong byte.
const [built, given] = process.argv.slice(2);
const { openKept } = await import(new URL('store/openKept.js', built).href);
const { place, pieces, bytes, rounds } = JSON.parse(given);

let found = 0;
for (let round = 0; round < rounds; round++) {
  const kept = openKept(place);
  for (let step = 0; step < pieces; step++) {
    const piece = (step * 7 + round + process.pid) % pieces; // every process in an order of its own
    const into = [new Uint8Array(bytes)];
    if (kept.load(piece, into)) {
      found += 1;
      if (!into[0].every((byte) => byte === piece + 1)) throw new Error(`piece ${piece} holds other bytes`);
    } else {
      if (into[0].some((byte) => byte !== 0)) throw new Error(`piece ${piece} left bytes behind`);
      kept.save(piece, [into[0].fill(piece + 1)]);
    }
  }
  if (kept.trouble() !== undefined) throw new Error(`trouble: ${kept.trouble()}`);
}
console.log(found);
