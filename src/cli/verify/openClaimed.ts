import type { PageFacts } from '../../../reports/page/sealPage.ts';
import { documentDigest } from '../../summary/proof/seal.ts';
import type { Claimed } from './claimed.ts';
import type { OpenedDocument } from './openDocument.ts';
import { readDocumentFile } from './readDocumentFile.ts';
import { readReportFile } from './readReportFile.ts';

/** A file that says what it was made from. */
export type ClaimedFile = {
  readonly claimed: Claimed;
  /** Whether the file is still as it was written, by its own digest; worked out when it is asked for. */
  readonly digestFits: () => boolean;
  /** What it holds: a document, or a page, whose foot tells of the run. */
  readonly holds: { readonly document: object } | { readonly facts: PageFacts };
};

/** Reads what a file says that it was made from: a page begins with an angle bracket, JSON does not. */
export function openClaimed(opened: OpenedDocument): ClaimedFile {
  if (opened.text.trimStart().startsWith('<')) {
    const { claimed, facts, digestFits } = readReportFile(opened);
    return { claimed, digestFits: () => digestFits, holds: { facts } };
  }
  const { document, claimed } = readDocumentFile(opened);
  const digestFits = () => documentDigest({ ...document }) === claimed.claim.proof?.document;
  return { claimed, digestFits, holds: { document } };
}
