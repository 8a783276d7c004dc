import { tableOf } from '../plan/layout.ts';
import { blocksOf, lineOf, type RunMemory } from '../plan/memory.ts';
import { BLOCK, NEVER, PIECE, type RunRequest } from '../plan/runner.ts';
import { laterEvents, simulatedEvents } from '../plan/simulatedEvents.ts';

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array | Int16Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** What a simulation leaves of a piece, where it lies in the memory of a run. */
export const makePieceArrays = (
  numbers: Float64Array,
  { trials, months }: RunRequest,
  { columns, events, faults, draws, digests }: RunMemory,
) => {
  const perPiece = tableOf(numbers, 'columns').rows * (months + 1) * lineOf(trials);
  const inputs = Array.from({ length: tableOf(numbers, 'inputs').rows }, (_, input) => input);
  const simulated = simulatedEvents(numbers);
  const later = laterEvents(numbers);
  const rangeOf = (piece: number) => ({
    first: piece * PIECE,
    end: Math.min((piece + 1) * PIECE, trials),
  });

  return {
    /** The bytes, array by array: columns, events that a simulation finds, faults, draws, checksums of blocks. */
    of: (piece: number): Uint8Array[] => {
      const { first, end } = rangeOf(piece);
      return [
        columns.subarray(piece * perPiece, (piece + 1) * perPiece),
        ...simulated.map((event) => events.subarray(event * trials + first, event * trials + end)),
        faults.subarray(first, end),
        ...inputs.map((input) => draws.subarray(input * trials + first, input * trials + end)),
        digests.subarray(first / BLOCK, blocksOf(end)),
      ].map(bytesOf);
    },
    /** What a simulation would have left beside those bytes: events that are found later have not happened yet. */
    complete: (piece: number): void => {
      const { first, end } = rangeOf(piece);
      for (const event of later) events.fill(NEVER, event * trials + first, event * trials + end);
    },
  };
};
