import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { machineText, thisMachine } from './machine.ts';
import { OptionMistake, type Options, readOptions } from './options.ts';
import { profileOf } from './profile/profileOf.ts';
import type { Result } from './result.ts';
import { resultJson } from './resultJson.ts';
import { resultText } from './resultText.ts';
import { topFolder } from './topFolder.ts';
import { WORKLOADS } from './workloads.ts';

// npm run bench -- [WORKLOAD...] [--quick] [--rounds N] [--threads N] [--profile] [--json FILE] [--write] [--reference DIR] [--scale SHARE]
const TOP = topFolder();

const readTyped = (): Options => {
  try {
    const defaults = { threads: availableParallelism(), reference: new URL('../shared/bench/', TOP) };
    return readOptions(process.argv.slice(2), Object.keys(WORKLOADS), defaults);
  } catch (error) {
    if (!(error instanceof OptionMistake)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
};

const { names, effort, json, write, profile } = readTyped();
const machine = thisMachine();
const sections = ['# Times and memory', '', `${machineText(machine)}.`, ''];
process.stdout.write(`${machineText(machine)}.\n\n`);
const results: Record<string, Result> = {};
for (const name of names) {
  const { question, measure } = WORKLOADS[name];
  process.stderr.write(`${name} ...\n`);
  try {
    results[name] = await (profile ? profileOf(WORKLOADS[name], effort) : measure(effort));
    const section = resultText(name, question, results[name]);
    sections.push(section);
    process.stdout.write(`${section}\n`);
  } catch (error) {
    process.exitCode = 1; // the others may still be measured
    process.stderr.write(`${name} was not measured: ${error instanceof Error ? error.message : error}\n`);
  }
}
if (json !== undefined) writeFileSync(json, resultJson(machine, effort.threads, results));
if (write && process.exitCode === undefined) writeFileSync(new URL('bench/RESULTS.md', TOP), sections.join('\n'));
else if (write) process.stderr.write('bench/RESULTS.md stays as it was: not all was measured.\n');
