import { floats } from '../math/floats.ts';
/** 1/k for k from 1 to 2,048, since a division takes several times as long as a product; entry 0 is not used. */
export const INVERSES: Float64Array = floats(2049, (k) => 1 / k);
