import type { Kept } from '../plan/kept.ts';
import { blocksOf, viewMemory } from '../plan/memory.ts';
import { BLOCK, PIECE } from '../plan/runner.ts';
import { CONTROL, type Job } from './command.ts';
import { makePieceArrays } from './pieceArrays.ts';

const BLOCKS = PIECE / BLOCK; // of a piece

/** What is known of a piece beside how many of its blocks are simulated: numbers that are no such count. */
export const PIECE_STATE = { unseen: -2, soughtFor: -1, settled: 1000 } as const;

/** One place a piece, shared by all workers of a run: `PIECE_STATE`, or how many of its blocks are simulated. */
export const makePieceStates = (trials: number): Int32Array => {
  const pieces = Math.ceil(trials / PIECE);
  return new Int32Array(new SharedArrayBuffer(4 * pieces)).fill(PIECE_STATE.unseen);
};

/**
 * A worker's part in what is kept of a run: it looks for pieces before it simulates, and when the run has taken long
 * enough it keeps finished ones between two blocks, those from before as well. Each piece is one worker's alone.
 */
export const makeKeeping = ({ numbers, request, buffers, control: shared, keeping }: Job, kept: Kept) => {
  if (keeping === undefined) throw new Error('this job is not kept');
  const control = new Int32Array(shared);
  const states = new Int32Array(keeping.states);
  const arrays = makePieceArrays(numbers, request, viewMemory(buffers));
  const blocks = blocksOf(request.trials);
  const blocksIn = (piece: number): number => Math.min(BLOCKS, blocks - piece * BLOCKS);
  let first = 0; // of the pieces that may not be settled yet

  /** Finds out whether a piece is kept, unless somebody has or does. */
  const look = (piece: number): void => {
    if (Atomics.compareExchange(states, piece, PIECE_STATE.unseen, PIECE_STATE.soughtFor) !== PIECE_STATE.unseen)
      return;
    const found = kept.load(piece, arrays.of(piece));
    if (found) arrays.complete(piece);
    Atomics.store(states, piece, found ? PIECE_STATE.settled : 0);
    Atomics.notify(states, piece);
  };

  /** Keeps one finished piece, if there is any. */
  const keepOne = (): boolean => {
    for (let piece = first; piece < states.length; piece++) {
      const state = Atomics.load(states, piece);
      if (state === PIECE_STATE.settled && piece === first) first += 1;
      const all = blocksIn(piece);
      if (state !== all || Atomics.compareExchange(states, piece, all, PIECE_STATE.settled) !== all) continue;
      kept.save(piece, arrays.of(piece));
      return true;
    }
    return false;
  };

  const isTime = (): boolean => Atomics.load(control, CONTROL.keep) === 1;
  const isLeft = (): boolean => Atomics.load(control, CONTROL.leave) === 1;

  return {
    /** Looks for the pieces that hold blocks before `upTo`, together with the other workers. */
    lookUp: (upTo: number): void => {
      for (let piece = 0; piece * BLOCKS < upTo && !isLeft(); piece++) look(piece);
    },
    /** Whether a block need not be simulated; waits while another worker looks for its piece. */
    has: (block: number): boolean => {
      const piece = Math.floor(block / BLOCKS);
      look(piece);
      while (Atomics.load(states, piece) === PIECE_STATE.soughtFor) Atomics.wait(states, piece, PIECE_STATE.soughtFor);
      return Atomics.load(states, piece) === PIECE_STATE.settled;
    },
    /** A block is simulated. */
    done: (block: number): void => {
      Atomics.add(states, Math.floor(block / BLOCKS), 1);
      if (isTime()) keepOne();
    },
    /** All blocks of a lap are simulated: keeps what is finished and not kept yet, with the other workers. */
    rest: (): void => {
      while (isTime() && !isLeft() && keepOne());
    },
    trouble: kept.trouble,
  };
};
