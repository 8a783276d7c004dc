/** The part of markdown-it that tests use; the package brings no types. */
declare module 'markdown-it' {
  export type Token = {
    readonly type: string;
    readonly tag: string;
    readonly content: string;
    readonly children: readonly Token[] | null;
  };
  export default class MarkdownIt {
    constructor(options?: { readonly html?: boolean; readonly linkify?: boolean });
    parse(text: string, environment: object): readonly Token[];
  }
}
