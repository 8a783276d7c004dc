import { fields } from './fields.ts';

/** An outcome whose spread is explained: a measure at the end, the month of an event, or whether a goal is reached. */
export const DRIVEN_KINDS = ['measure', 'event', 'goal'] as const;
export const DRIVEN = fields(['kind', 'index'] as const);

/** What is kept of an outcome: the learnable share and its standard error; then of each input what INPUT_SHARE says. */
export const LEARNABLE = fields(['share', 'error'] as const);
/** `chance`: how often an input without effect would explain as much. NaN throughout where nothing can be said. */
export const INPUT_SHARE = fields(['share', 'error', 'chance'] as const);

/** Numbers kept of each outcome. */
export const driverLength = (inputs: number): number => LEARNABLE.size + INPUT_SHARE.size * inputs;
