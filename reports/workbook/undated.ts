const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const END_SIZE = 22;
const FIRST_DAY = 0x21; // 1 January 1980, the first day a zip file can name

/**
 * A zip file without the time at which it was packed, so that equal content is equal bytes: in each entry, and where the
 * directory repeats it (APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16). Changes the bytes it is given.
 * @throws RangeError where this is no zip file without a comment at its end.
 */
export function undated(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const expect = (at: number, signature: number) => {
    if (view.getUint32(at, true) !== signature) throw new RangeError(`no zip signature at byte ${at}`);
  };
  const setFirstDay = (at: number) => view.setUint32(at, FIRST_DAY << 16, true);
  const end = zip.length - END_SIZE;
  expect(end, END);
  let at = view.getUint32(end + 16, true);
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries--) {
    expect(at, CENTRAL);
    setFirstDay(at + 12);
    const local = view.getUint32(at + 42, true);
    expect(local, LOCAL);
    setFirstDay(local + 10);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + name + extra + comment;
  }
  return zip;
}
