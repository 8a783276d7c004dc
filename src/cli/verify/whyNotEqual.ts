/** What a document's own digest says of how it came to be not equal. */
export const whyNotEqual = (digestFits: boolean): string =>
  digestFits
    ? 'Its own digest fits: whoever changed it made the digest anew, or another program wrote it.'
    : 'Its own digest does not fit: it was changed after it was written.';
