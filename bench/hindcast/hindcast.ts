import { type CrossSection, crossSection } from './crossSection.ts';
import type { Firm } from './firm.ts';
import { type FirmRun, forecastFirm } from './forecastFirm.ts';
import { type FirmScore, scoreFirm } from './scoreFirm.ts';
import type { Futures } from './simulateFirm.ts';

export type Hindcast = {
  readonly scores: readonly FirmScore[];
  readonly growth: Readonly<Record<'simulatedAum' | 'realAum' | 'simulatedStaff' | 'realStaff', CrossSection>>;
};

export type HindcastRequest = FirmRun & {
  readonly progress?: (done: number, all: number) => void;
};

/** Runs every firm forward from its first figures over the actual returns, and scores what came about. */
export const hindcast = (firms: readonly Firm[], { progress, ...run }: HindcastRequest): Hindcast => {
  const marketFactor = run.returns.reduce((factor, monthly) => factor * (1 + monthly), 1);
  const futures: Futures[] = [];
  const scores = firms.map((firm, i) => {
    progress?.(i, firms.length);
    const of = forecastFirm(firm, { ...run, seed: `${run.seed}/${i}` });
    futures.push(of);
    return scoreFirm(firm, of, marketFactor);
  });
  progress?.(firms.length, firms.length);
  const years = run.returns.length / 12;
  const across = (what: 'aum' | 'staff', after: (i: number) => Float64Array) =>
    crossSection(
      years,
      firms.map((firm, i) => ({ before: firm[what], after: after(i) })),
    );
  return {
    scores,
    growth: {
      simulatedAum: across('aum', (i) => futures[i].aum),
      realAum: across('aum', (i) => Float64Array.of(firms[i].later.aum)),
      simulatedStaff: across('staff', (i) => futures[i].staff),
      realStaff: across('staff', (i) => Float64Array.of(firms[i].later.staff)),
    },
  };
};
