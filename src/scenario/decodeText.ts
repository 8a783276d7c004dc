const LARGEST = 1_000_000;

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string };

/** Bytes of a scenario file as text: UTF-8 without a mark, lines ended by a line feed on every system. */
export function decodeText(content: Uint8Array | string): Decoded {
  const text = typeof content === 'string' ? content : decodeUtf8(content);
  if (content.length > LARGEST) {
    return refuse(`a scenario of at most 1 MB, got ${(content.length / 1e6).toFixed(1)} MB`, 'Is this the right file?');
  }
  if (text === undefined || text.includes('\u0000')) {
    return refuse('a text file in UTF-8, got binary content', 'Is this the right file? If so, save it as UTF-8 text.');
  }
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (clean.trim() === '') {
    return refuse('a scenario, got an empty file', 'Start from a shipped one: `headroom list` names them.');
  }
  return { ok: true, text: clean };
}

function refuse(what: string, wayOut: string): Decoded {
  return { ok: false, sentence: `expected ${what}. ${wayOut}` };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.length > LARGEST) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
