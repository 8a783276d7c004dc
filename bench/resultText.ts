import type { Measurement } from './measure.ts';
import { spreadOf } from './spread.ts';
import { STAGES, type Stage } from './stages.ts';
import { WORKLOADS } from './workloads.ts';

/** The result of a workload as a section of Markdown. */
export function resultText(name: string, measurement: Measurement, threads: number): string {
  const { scenario, trials, months } = WORKLOADS[name];
  const { seconds, householdMonths, peak } = measurement;
  const rows = (Object.keys(STAGES) as Stage[]).map((stage) => {
    const { minimum, median, spread } = spreadOf(seconds[stage]);
    return `| ${stage} | ${minimum.toFixed(3)} | ${median.toFixed(3)} | ${spread.toFixed(3)} | ${STAGES[stage]} |`;
  });
  const per = (stage: Stage) => {
    const { minimum } = spreadOf(seconds[stage]);
    return { trials: Math.round(trials / minimum), nanoseconds: (1e9 * minimum * threads) / householdMonths };
  };
  const simulated = per('simulate');
  return [
    `### ${name}`,
    '',
    `${scenario}, ${trials} trials of ${months} months, threads: ${threads}, rounds: ${peak.length}, each in a new process.`,
    '',
    '| stage | minimum s | median s | spread s | what |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
    '',
    `At the minimum of simulate: ${simulated.trials} trials a second, ${simulated.nanoseconds.toFixed(1)} ns of a thread ` +
      `for each of ${(householdMonths / 1e6).toFixed(1)} million household-months.`,
    `Peak memory: ${spreadOf(peak).median.toFixed(0)} MB.`,
    '',
  ].join('\n');
}
