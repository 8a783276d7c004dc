import type { Claim } from '../../summary/proof/claim.ts';
import { documentDigest } from '../../summary/proof/seal.ts';
import type { Machinery } from '../machinery.ts';
import { forecastVerdict } from './forecastVerdict.ts';
import type { OpenedDocument } from './openDocument.ts';
import { readForecastFile } from './readForecastFile.ts';
import { readReportFile } from './readReportFile.ts';
import { type Derived, reportVerdict } from './reportVerdict.ts';

/** A file that says what it was made from. */
export type ClaimedFile = {
  readonly claim: Claim;
  /** Whether the file is still as it was written, by its own digest. */
  readonly digestFits: () => boolean;
  /**
   * What is to be said of it, beside what was derived again.
   * @throws NotEqual where they differ.
   */
  readonly verdict: (derived: Derived, rooms: Pick<Machinery, 'pages'>) => Promise<string>;
};

/** Reads what a file says that it was made from: a page begins with an angle bracket, JSON does not. */
export function openClaimed(opened: OpenedDocument): ClaimedFile {
  if (opened.text.trimStart().startsWith('<')) {
    const report = readReportFile(opened);
    return {
      claim: report.claim,
      digestFits: () => report.digestFits,
      verdict: (derived, rooms) => reportVerdict(opened, report, derived, rooms),
    };
  }
  const { document, claim } = readForecastFile(opened);
  const digestFits = () => documentDigest({ ...document }) === claim.proof?.document;
  return {
    claim,
    digestFits,
    verdict: async ({ derived }) => forecastVerdict(opened.place, { document, digestFits }, derived),
  };
}
