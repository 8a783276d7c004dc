import { readDataFile } from '../../job/reading/readDataFile.ts';
import { type Practice, practiceOf } from '../../job/reading/readPractice.ts';
import { Refusal } from '../../job/refusal.ts';
import { digestBytes } from '../../plan/digest.ts';
import { showValue } from '../../scenario/showValue.ts';
import type { Claim, ClaimedScenario } from '../../summary/proof/claim.ts';
import type { Call } from '../headroom.ts';

/**
 * A practice that a document says it was made from; its data files are looked for in a folder. `which` names its scenario in
 * mistakes: `its scenario`.
 */
export async function claimedPractice(
  place: string,
  which: string,
  { name, text, files, months, point }: ClaimedScenario & Pick<Claim, 'months' | 'point'>,
  folder: string,
  call: Pick<Call, 'effects' | 'signal'>,
): Promise<Practice> {
  await insistOnFiles(place, files, folder, call);
  const opened = { place: `${place} (${which})`, name, content: new TextEncoder().encode(text), folder, bases: [] };
  return practiceOf(opened, { sets: [], months, point }, call);
}

/** Every data file is there and is the one that the document was made from, before anything of it is read as figures. */
async function insistOnFiles(
  place: string,
  files: Claim['files'],
  folder: string,
  { effects }: Pick<Call, 'effects'>,
): Promise<void> {
  const sentences: string[] = [];
  for (const [name, digest] of Object.entries(files)) {
    const read = await readDataFile(folder, name, effects);
    const expected = `${place}: expected the data file ${showValue(name)} that it was made from`;
    const wayOut = 'Write --data DIR with the folder of its scenario, from where data files are named.';
    if (!read.ok) sentences.push(`${expected}, got none that can be read in ${showValue(folder)}. ${wayOut}`);
    else if (digestBytes(read.bytes) !== digest)
      sentences.push(
        `${expected} (SHA-256 ${digest.slice(0, 12)}...), got another (${digestBytes(read.bytes).slice(0, 12)}...). ${wayOut}`,
      );
  }
  if (sentences.length > 0) throw new Refusal(...sentences);
}
