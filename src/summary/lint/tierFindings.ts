import type { Forecast } from '../forecast.ts';
import type { Finding } from './finding.ts';

/** Tiers in which nobody is, in any month of any future. */
export const tierFindings = ({ practice, measures, trials }: Pick<Forecast, 'practice' | 'measures' | 'trials'>) =>
  practice.tiers.flatMap(({ id, label }): Finding[] => {
    const fan = measures[`households.${id}`];
    if (fan === undefined || fan.opening !== 0 || fan.mean.some((mean) => mean !== 0)) return [];
    return [
      {
        path: `tiers.${id}`,
        sentence: `nobody is in the tier ${JSON.stringify(label)} in any month of ${trials} futures. Lower where it begins (\`from\`), or remove it.`,
      },
    ];
  });
