import { openPage, type PageFacts } from '../../../reports/page/sealPage.ts';
import { Refusal } from '../../job/refusal.ts';
import { readJson } from '../../summary/proof/readJson.ts';
import type { Claimed } from './claimed.ts';
import type { OpenedDocument } from './openDocument.ts';
import { isComparison, readClaimed } from './readClaimed.ts';

export type ReportFile = { readonly claimed: Claimed; readonly facts: PageFacts; readonly digestFits: boolean };

/** What a report.html says that it was made from, and what its foot says of the run. */
export function readReportFile({ place, text }: OpenedDocument): ReportFile {
  const damaged = (what: string) =>
    new Refusal(
      `${place}: expected a report.html of Headroom, got ${what}. Was it cut off, or changed? Make the report again.`,
    );
  const page = openPage(text);
  if (page === undefined) throw damaged('a page that does not carry what it was made from');
  const json = readJson(page.json);
  if (!json.ok) throw damaged('a page in which what it was made from cannot be read');
  const {
    forecast,
    comparison,
    facts,
    page: digest,
    format,
    version,
  } = (json.value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== 'headroom-report' || version !== 1) throw damaged('a page of another form');
  const made = forecast ?? comparison;
  if (isComparison(made) !== (forecast === undefined)) throw damaged('a page of another form');
  const read = readClaimed(made);
  if (!read.ok)
    throw damaged(`a page in which ${read.fault.path || 'what it was made from'} is not ${read.fault.expected}`);
  if (!areFacts(facts)) throw damaged('a page that does not say how its run went');
  return { claimed: read.claimed, facts, digestFits: digest === page.digest };
}

function areFacts(facts: unknown): facts is PageFacts {
  if (typeof facts !== 'object' || facts === null) return false;
  const { finishedAt, seconds, threads, node, headroom, command } = facts as Readonly<Record<string, unknown>>;
  return (
    [finishedAt, node, headroom].every((text) => typeof text === 'string' && text.length < 100) &&
    typeof command === 'string' &&
    [seconds, threads].every((number) => typeof number === 'number' && number >= 0)
  );
}
