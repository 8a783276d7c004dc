import { HtmlValidate } from 'html-validate';

/** The rules of HTML itself and of reading aloud; matters of taste (spacing, quoting, inline style) are left to the writer. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'off', 'require-sri': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
});

/** What is wrong with a page: a sentence a fault, with its line. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
