/** "a" or "an" before a number that is read aloud: an 8, an 11, an 18, an 80. */
export function article(words: string): 'a' | 'an' {
  return /^(8|11\b|18\b)/.test(words) ? 'an' : 'a';
}
