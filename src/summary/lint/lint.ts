import type { Plan } from '../../plan/plan.ts';
import type { Outcome } from '../../plan/runner.ts';
import type { Forecast } from '../forecast.ts';
import { assumptionFindings } from './assumptionFindings.ts';
import type { Finding } from './finding.ts';
import { goalFindings } from './goalFindings.ts';
import { hireFindings } from './hireFindings.ts';
import { inputFindings } from './inputFindings.ts';
import { leftOutFindings } from './leftOutFindings.ts';
import { policyFindings } from './policyFindings.ts';
import { purchaseFindings } from './purchaseFindings.ts';
import { tierFindings } from './tierFindings.ts';

/** What a run shows about the plan itself: things that are no mistakes and may not be meant. */
export const lint = (plan: Plan, outcome: Outcome, forecast: Omit<Forecast, 'notes'>): Finding[] => [
  ...leftOutFindings(forecast),
  ...assumptionFindings(plan.legend),
  ...policyFindings(forecast),
  ...hireFindings(plan, outcome),
  ...purchaseFindings(forecast),
  ...goalFindings(forecast),
  ...tierFindings(forecast),
  ...inputFindings(plan, outcome),
];
