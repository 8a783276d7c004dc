import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { makeCrew } from '../../src/run/threads/crew.ts';

/** A thread that answers, or does not, as a test wishes. */
class Actor extends EventEmitter {
  readonly heard: string[] = [];
  readonly deaf: boolean;
  constructor(deaf = false) {
    super();
    this.deaf = deaf;
  }
  postMessage({ kind }: { kind: string }): void {
    this.heard.push(kind);
    if (!this.deaf) queueMicrotask(() => (kind === 'close' ? this.emit('exit', 0) : this.emit('message')));
  }
  terminate(): Promise<number> {
    this.heard.push('terminate');
    this.emit('exit', 1);
    return Promise.resolve(1);
  }
}

const crewOf = (...actors: Actor[]) => makeCrew(actors as unknown as Worker[]);
const greet = { kind: 'greet' } as const;

test('a crew has answered when every thread has', async () => {
  const late = new Actor(true);
  let done = false;
  const asked = crewOf(new Actor(), late)
    .ask(greet)
    .then(() => {
      done = true;
    });
  await new Promise(setImmediate);
  expect(done).toBe(false);
  late.emit('message');
  await asked;
});

test('resting threads are let to finish', async () => {
  const actor = new Actor();
  const crew = crewOf(actor);
  await crew.ask(greet);
  await crew.end(new Error('enough'));
  expect(actor.heard).toEqual(['greet', 'close']);
});

test('a resting thread that does not finish is terminated', async () => {
  const actor = new Actor(true);
  await crewOf(actor).end(new Error('enough'));
  expect(actor.heard).toEqual(['close', 'terminate']);
});

test('busy threads are told to leave their work, and what was asked is answered with the reason', async () => {
  const actor = new Actor(true);
  const crew = crewOf(actor);
  let left = false;
  const leave = (): void => {
    left = true;
    actor.emit('exit', 0);
  };
  const failed = expect(crew.ask(greet, leave)).rejects.toThrow('enough');
  const ended = crew.end(new Error('enough'));
  await failed;
  await ended;
  expect(left).toBe(true);
  expect(actor.heard).toEqual(['greet', 'close']);
});

test('busy threads that do not leave their work are terminated', async () => {
  const actor = new Actor(true);
  const crew = crewOf(actor);
  const failed = expect(crew.ask(greet)).rejects.toThrow('enough');
  await crew.end(new Error('enough'));
  await failed;
  expect(actor.heard).toEqual(['greet', 'close', 'terminate']);
});

test.each([
  ['an exit with code 0', (actor: Actor) => actor.emit('exit', 0), 'it ended by itself with exit code 0'],
  ['an error', (actor: Actor) => actor.emit('error', new Error('no such number')), 'no such number'],
  ['something thrown that is no error', (actor: Actor) => actor.emit('error', 'nonsense'), 'nonsense'],
  ['a message that cannot be read', (actor: Actor) => actor.emit('messageerror', new Error('torn')), 'torn'],
])('%s is a death, whether anything was asked or not', async (_, die, reason) => {
  const [busy, resting] = [new Actor(true), new Actor(true)];
  const crew = crewOf(new Actor(), busy);
  const asked = crew.ask(greet);
  die(busy);
  await expect(asked).rejects.toMatchObject({ message: reason, thread: 1 });

  const other = crewOf(resting);
  die(resting);
  await expect(other.ask(greet)).rejects.toMatchObject({ message: reason, thread: 0 });
  expect(resting.heard).toEqual([]);
});
