import type { Approximate, Forecast } from '../../src/summary/forecast.ts';
import type { Fact } from '../block.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { grouped } from '../words/grouped.ts';
import { plainName } from '../words/plainName.ts';

/** All it takes to get this forecast again. */
export function provenance({ scenario, seed, trials, months, start, engine, approximate }: Forecast): readonly Fact[] {
  const files = Object.entries(scenario.files).map(([name, digest]) => ({
    term: `Data file ${plainName(name, 80)}`,
    value: plainName(digest, 100),
  }));
  return [
    { term: 'Scenario', value: plainName(scenario.name, 80) },
    { term: 'Seed', value: plainName(seed, 80) },
    { term: 'Futures', value: grouped(trials) },
    ...(approximate === undefined ? [] : [{ term: 'Percentiles', value: within(approximate) }]),
    { term: 'Months', value: `${months}, ${calendarMonth(start, 1)} to ${calendarMonth(start, months)}` },
    { term: 'Engine', value: plainName(engine.version) },
    { term: 'Digest', value: plainName(scenario.digest, 100) },
    ...files,
  ];
}

const within = ({ relativeError }: Approximate): string => `counted, off by ${relativeError * 100} % at most`;
