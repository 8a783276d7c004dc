import { Refusal } from '../job/refusal.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Asked } from './commandLine.ts';
import { listedNames } from './listedNames.ts';

/** Measures to be kept of each single trial; which ones there are is known when the scenario is read. */
export function measuresOption(asked: Asked, formats: readonly string[]): readonly string[] {
  const names = listedNames(asked.values('measures'));
  if (names.length === 0 || (formats.includes('parquet') && asked.flag('json') !== true)) return names;
  const got = `${showValue(names.join(','))} ${asked.flag('json') === true ? 'with --json, which writes no files' : 'without it'}`;
  throw new Refusal(
    `--measures: expected --format parquet beside it, whose files hold the measures of each trial, got ${got}. Write --format html,json,parquet, or leave --measures out.`,
  );
}
