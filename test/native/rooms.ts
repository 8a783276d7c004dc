/**
 * Rooms that Node itself loads for the tests, as it does the built program: Vite would put a getter before every name that
 * one of their files imports, and a simulated month would take half as long again. No door leads from them to a room that
 * is not named here, so each of their files is one instance, whoever imports it. `vi.mock` does not reach into them.
 */
export const NATIVE_ROOMS =
  /\/src\/(math|plan|stats|random|scenario|engine|summary|study|run|store|intake)\/[^?]+\.ts$/;
