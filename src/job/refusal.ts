/** The user's mistake, in sentences: commands tell it without a stack, with exit code 2. Everything else is a fault of the program. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}
