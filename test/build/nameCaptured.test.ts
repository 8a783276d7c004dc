import { describe, expect, it } from 'vitest';
import { nameCaptured } from '../../build/nameCaptured.ts';

/** What a program exports as `answer`, as it is and with its captured names named. */
const answers = async (program: string): Promise<unknown[]> => {
  const answerOf = async (text: string) =>
    ((await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { answer: unknown }).answer;
  return [await answerOf(program), await answerOf(nameCaptured(program).toString())];
};

const named = (program: string): string => nameCaptured(program).toString().replace(/\s+/g, ' ');

describe('what a function takes from around it', () => {
  it('is named once at its start, where it holds a loop', () => {
    expect(
      named(
        'const rate = 2; export const sum = (n) => { let s = 0; for (let i = 0; i < n; i++) s += rate; return s; };',
      ),
    ).toBe(
      'const rate = 2; export const sum = (n) => { const rate$here = rate; let s = 0; for (let i = 0; i < n; i++) s += rate$here; return s; };',
    );
  });

  it.each([
    ['in a function without a loop', 'const a = 1; const f = () => { return a; };'],
    [
      'in one whose loop is in another function',
      'const a = 1; const f = () => { const g = (n) => { while (n > 0) n--; }; g(a); };',
    ],
    ['of what changes', 'let a = 1; const f = (n) => { while (n > 0) n -= a; };'],
    ['of its own', 'const f = (n) => { const a = 1; while (n > 0) n -= a; };'],
    ['of an argument of a function around it', 'const f = (a) => (n) => { while (n > 0) n -= a; };'],
    ['of the runtime', 'const f = (n) => { while (n > 0) n = Math.floor(n / 2); };'],
  ])('is left as it is %s', (_, program) => {
    expect(nameCaptured(program).toString()).toBe(program);
  });

  it.each([
    [
      'a name that is another inside',
      'const x = 2; const f = (n) => { let s = x; for (const x of [n, n]) s += x; return s; }; export const answer = f(5);',
      12,
    ],
    [
      'a property written by its name alone',
      'const x = 2; const f = (n) => { while (n > 9) n--; return { x, n }; }; export const answer = f(11);',
      { x: 2, n: 9 },
    ],
    [
      'a property of the same name',
      'const x = { x: 3 }; const f = (n) => { let s = 0; while (n-- > 0) s += x.x; return s; }; export const answer = f(4);',
      12,
    ],
    [
      'a key that is worked out',
      "const k = 'a'; const f = (n) => { const o = {}; while (n-- > 0) o[k] = n; return { [k]: o.a }; }; export const answer = f(3);",
      { a: 0 },
    ],
    [
      'a value assumed for an argument',
      'const x = 2; const f = (n, by = x) => { let s = 0; while (n-- > 0) s += by * x; return s; }; export const answer = f(3);',
      12,
    ],
    [
      'a function that calls itself',
      'function f(n) { let s = 0; for (let i = 0; i < n; i++) s += 1 + f(i); return s; } export const answer = f(4);',
      15,
    ],
    [
      'an inner function, which takes what it takes itself',
      'const x = 2; const f = (n) => { const g = () => x; let s = 0; while (n-- > 0) s += g() * x; return s; }; export const answer = f(3);',
      12,
    ],
    [
      'what is there only later',
      'const f = (n) => { let s = 0; while (n-- > 0) s += x; return s; }; const x = 2; export const answer = f(3);',
      6,
    ],
  ])('means the same with %s', async (_, program, answer) => {
    expect(await answers(program)).toEqual([answer, answer]);
  });
});
