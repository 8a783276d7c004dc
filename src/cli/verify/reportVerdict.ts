import { grouped } from '../../../reports/words/grouped.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Forecast } from '../../summary/forecast.ts';
import { livedFutures } from '../livedFutures.ts';
import type { Machinery } from '../machinery.ts';
import { NotEqual } from '../notEqual.ts';
import type { Practice } from '../readPractice.ts';
import type { OpenedDocument } from './openDocument.ts';
import { pageDifferences } from './pageDifferences.ts';
import type { ReportFile } from './readReportFile.ts';

const MOST_TOLD = 10;

/** A forecast that was derived again, with what it was made of. */
export type Derived = { readonly derived: Forecast; readonly plan: Plan; readonly practice: Practice };

/**
 * What is to be said of a report.html beside the page of the forecast that was derived again.
 * @throws NotEqual where they differ.
 */
export async function reportVerdict(
  { place, text }: Pick<OpenedDocument, 'place' | 'text'>,
  { facts, digestFits }: Pick<ReportFile, 'facts' | 'digestFits'>,
  { derived, plan, practice }: Derived,
  { pages }: Pick<Machinery, 'pages'>,
): Promise<string> {
  const lived = await livedFutures(facts.command, plan, practice, derived, true);
  const [{ content }] = await (await pages()).fileContents(derived, facts, ['html'], { lived });
  const again = `${grouped(derived.trials)} futures of ${derived.months} months were simulated again from the scenario and seed in it`;
  if (content === text && digestFits)
    return `${place}: equal. ${again}; the page made of them is the same, character by character.\n`;
  if (bare(String(content)) === bare(text))
    throw new NotEqual(
      `${place}: not equal. ${again}; the page made of them is the same, but its own digest does not fit: what only its run knew was changed (when it finished, how long it took, on how many threads, by which command), or the digest itself.\n`,
    );
  const { lines, differing, aligned } = pageDifferences(bare(text), bare(String(content)), MOST_TOLD);
  const more = differing - lines.length;
  const how = aligned ? `${grouped(differing)} lines of the page differ` : 'the page differs';
  throw new NotEqual(
    [
      `${place}: not equal. ${again}; ${differing === 1 && aligned ? 'one line of the page differs' : how}:`,
      ...lines.map((line) => `  ${line}`),
      ...(more > 0 ? [`  and ${grouped(more)} more`] : []),
      digestFits
        ? 'Its own digest fits: whoever changed it made the digest anew, or another program wrote it.'
        : 'Its own digest does not fit: it was changed after it was written.',
      '',
    ].join('\n'),
  );
}

/** Without the digest of the page, which follows from the rest and has a sentence of its own. */
const bare = (page: string): string => page.replace(/"page":"[^"]*"\}<\/template>/, '"page":""}</template>');
