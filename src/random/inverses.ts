/** 1/k for k from 1 to 2,048, since a division takes several times as long as a product; entry 0 is not used. */
export const INVERSES: Float64Array = Float64Array.from({ length: 2049 }, (_, k) => 1 / k);
