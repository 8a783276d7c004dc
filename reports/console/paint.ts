/** The few ways a terminal can stress text, as its own codes; without colour the text is left as it is. */
export type Paint = {
  readonly strong: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly mark: (text: string) => string;
};

const code = (on: number, off: number) => (text: string) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
const plain = (text: string) => text;

export function paint(color: boolean): Paint {
  return color
    ? { strong: code(1, 22), soft: code(2, 22), mark: code(36, 39) }
    : { strong: plain, soft: plain, mark: plain };
}
