import { memoryText } from '../../job/memoryText.ts';
import { Refusal } from '../../job/refusal.ts';

/** What would need more memory to be simulated again than there is, is refused before anything is. */
export function insistOnMemory(
  needed: number,
  { trials, months }: { readonly trials: number; readonly months: number },
  { memory, machine }: { readonly memory: number; readonly machine: number },
): void {
  if (needed <= memory) return;
  const least = memoryText(needed);
  const wayOut =
    needed <= machine ? `Write --memory ${least}.` : `This machine has ${memoryText(machine)}: take a larger one.`;
  throw new Refusal(
    `--memory: expected at least ${least} to simulate ${trials} trials of ${months} months again, got ${memoryText(memory)}. ${wayOut}`,
  );
}
