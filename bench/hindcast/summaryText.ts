import type { CrossSection } from './crossSection.ts';
import { cells, counted, percent, rate } from './figures.ts';
import type { Calibration, Summary } from './summarize.ts';

const COLUMNS = [22, 26, 26, 18] as const;

const calibrationRow = (what: string, { coverage50, coverage80, pitMean, pitReach }: Calibration): string =>
  cells(COLUMNS, [
    what,
    ...[coverage50, coverage80].map((c) => `${percent(c.share)} (${percent(c.low)} to ${percent(c.high)})`),
    `${pitMean.toFixed(2)} (0.50 +- ${pitReach.toFixed(2)})`,
  ]);

/** How well outcomes fall within what was simulated, with 95 % intervals by the number of firms. */
export const summaryText = (title: string, { firms, aum, staff, crps, crpsNaive }: Summary): string =>
  [
    `${title}: ${counted(firms, 'firm')}`,
    cells(COLUMNS, ['', 'within the 50 % band', 'within the 80 % band', 'mean of the PIT']),
    calibrationRow('AUM', aum),
    calibrationRow('staff', staff),
    `CRPS of the logarithm of AUM: ${crps.toFixed(3)}; every firm grows as 60/40 did: ${crpsNaive.toFixed(3)}`,
  ].join('\n');

const GROWTH = [30, 8, 8, 8, 8, 8, 10] as const;
const growthRow = (what: string, { p10, p25, p50, p75, p90, atTarget }: CrossSection): string =>
  cells(GROWTH, [what, ...[p10, p25, p50, p75, p90].map(rate), percent(atTarget)]);

/** Growth a year across firms: simulated, of these firms, and as published of 89 real ones (F84, F85). */
export const growthText = (
  growth: Readonly<Record<'simulatedAum' | 'realAum' | 'simulatedStaff' | 'realStaff', CrossSection>>,
): string =>
  [
    cells(GROWTH, ['growth a year', 'p10', 'p25', 'p50', 'p75', 'p90', '>= 12.4 %']),
    growthRow('AUM, simulated', growth.simulatedAum),
    growthRow('AUM, these firms', growth.realAum),
    cells(GROWTH, ['AUM, 89 real firms (F84)', '0.6 %', '4.9 %', '7.6 %', '14.5 %', '19.5 %', '29 %']),
    growthRow('staff, simulated', growth.simulatedStaff),
    growthRow('staff, these firms', growth.realStaff),
    cells(GROWTH, ['staff, 89 real firms (F85)', '-5.2 %', '', '1.5 %', '', '10.7 %', '']),
  ].join('\n');
