const PLACE =
  /^(?:((?:scenarios\/)?[\w-]+\.yaml):(\d+):(\d+)(?: |:)|--set |--trials: |expected a scenario .*, got .*"fuzz\.yaml")/s;
const LONGEST = 2000;

/** What is wrong with the sentences in which a scenario is refused. */
export function sentenceFaults(
  sentences: readonly string[],
  texts: Readonly<Record<string, string>>,
): readonly string[] {
  if (sentences.length === 0) return ['refused without a word'];
  const lengths = new Map(Object.entries(texts).map(([file, text]) => [file, text.split(/\r\n?|\n/).length]));
  return sentences.flatMap((sentence) => {
    const place = PLACE.exec(sentence);
    if (place === null) return [`no place: ${sentence}`];
    const lines = lengths.get(place[1] ?? '') ?? Number.POSITIVE_INFINITY;
    const rules: readonly (readonly [broken: boolean, what: string])[] = [
      [Number(place[2] ?? 1) > lines, 'a line that is not there'],
      [/\p{Cc}|\p{Cs}|\u202e/u.test(sentence), 'characters that hide or forge'],
      [sentence.length > LONGEST, 'too long'],
      [!/\bexpected .*, got /s.test(sentence), 'neither rule nor value'],
      [!/[.?]$/.test(sentence), 'no end'],
      [
        /\bundefined\b|\[object |\bat file:|node_modules/.test(sentence) && !hasWord(texts, 'undefined'),
        'words of the machine',
      ],
    ];
    return rules.filter(([broken]) => broken).map(([, what]) => `${what}: ${sentence.slice(0, 500)}`);
  });
}

const hasWord = (texts: Readonly<Record<string, string>>, word: string): boolean =>
  Object.values(texts).some((text) => text.includes(word));
