import { fields } from './fields.ts';

/** A law of src/random by its code, and its parameters; of a law of points, where they stand and how many they are. */
const LAW = ['law', 'a', 'b', 'c'] as const;

/** An input that is drawn once per trial: where it is written, its law, its stream, and its row among the correlated (-1: none). */
export const INPUT = fields(['offset', ...LAW, 'stream0', 'stream1', 'latent'] as const);
/** The stream of an input that is correlated with others; its row of `mixing` says how the normals behind them go in. */
export const LATENT = fields(['stream0', 'stream1'] as const);
/** A value that an input may take, with the chance of it or less. */
export const POINT = fields(['upTo', 'value'] as const);
