import type { Scenario } from '../scenario/scenario.ts';
import { input } from './cell.ts';

const NO_CAP = Number.MAX_SAFE_INTEGER;

/** Numbers of service quality. A loop that is cut has no strength that a policy could change. */
export const serviceCells = ({ service, feedback }: Scenario) => {
  const { quality } = service;
  const slope = {
    path: 'service.quality.departures.slope',
    quantity: quality.departures.slope,
    drawnAs: 'departures.beta',
  };
  return {
    qualitySlope: feedback.quality === 'on' ? slope : 0,
    qualityLinear: Number(quality.departures.form === 'linear'),
    qualityServed: Number(quality.measure === 'served'),
    qualityHalfLifeMonths: input('service.quality.halfLifeMonths', quality.halfLifeMonths),
    backlogCapMonths: input('service.backlogCapMonths', service.backlogCapMonths, NO_CAP),
    promiseHours: input('service.promise', service.promise),
    chasers: feedback.chasers === 'on' ? input('service.chasers', service.chasers) : 0,
  };
};
