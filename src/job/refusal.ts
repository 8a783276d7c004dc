/** The user's mistake: told in sentences, without a stack, exit code 2. Everything else is a fault of the program. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}
