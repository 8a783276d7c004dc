import type { Work } from '../../job/openWork.ts';
import type { Runner } from '../../plan/runner.ts';
import type { ForecastOptions } from '../forecastOptions.ts';
import type { Machinery } from '../machinery.ts';
import type { ClaimedFile } from './openClaimed.ts';
import type { OpenedDocument } from './openDocument.ts';

/** A file to be verified, and what it takes. */
export type VerifyJob = {
  readonly opened: OpenedDocument;
  readonly file: Pick<ClaimedFile, 'digestFits' | 'holds'>;
  /** Where its data files are. */
  readonly folder: string;
  readonly options: Pick<ForecastOptions, 'memory' | 'threads' | 'quiet'>;
  /** Whether a tenth of the futures will do. */
  readonly sample: boolean;
  readonly load: () => Promise<Machinery>;
  readonly open: (opening: Promise<Runner>) => Work;
};
