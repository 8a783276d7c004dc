import type { Scenario } from '../scenario.ts';
import { typed } from './valueWords.ts';

/** A label as it stands within a sentence; what is all capitals stays. */
export const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label[0].toLowerCase() + label.slice(1) : label;

/** "client service associate". */
export const roleNoun = (s: Scenario, role: string): string => inSentence(typed(s.roles[role]?.label ?? role));
