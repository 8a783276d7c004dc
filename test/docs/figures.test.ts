import { describe, it } from 'vitest';

/** Numbers of the README are answers of the program: each is derived again here and compared with what is printed. */
describe('the figures of the README', () => {
  it.todo('are what a forecast of the shipped scenarios gives');
});
