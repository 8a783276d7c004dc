import { memoryText } from '../job/memoryText.ts';
import { Refusal } from '../job/refusal.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Asked } from './commandLine.ts';

const USUAL = 1_000_000_000;
const UNITS: Readonly<Record<string, number>> = { KB: 1e3, MB: 1e6, GB: 1e9 };

/** Memory that a run may take, in bytes; `machine` is all there is. */
export function memoryOption(asked: Asked, machine: number): number {
  const text = asked.value('memory');
  if (text === undefined) return USUAL;
  const [, digits, unit] = /^\s*(\d+(?:\.\d+)?)\s*(KB|MB|GB)\s*$/i.exec(text) ?? [];
  const bytes = digits === undefined ? 0 : Math.floor(Number(digits) * UNITS[unit.toUpperCase()]);
  if (!(bytes > 0)) {
    throw new Refusal(
      `--memory: expected a size in KB, MB or GB, such as 500MB or 2GB, got ${showValue(text)}. Write --memory 1GB.`,
    );
  }
  if (bytes <= machine) return bytes;
  throw new Refusal(
    `--memory: expected no more than the ${memoryText(machine)} of this machine, got ${showValue(text)}. Write --memory 1GB.`,
  );
}
