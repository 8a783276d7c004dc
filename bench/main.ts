import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { machineText, thisMachine } from './machine.ts';
import { measure } from './measure.ts';
import { resultText } from './resultText.ts';
import { WORKLOADS } from './workloads.ts';

// npm run bench -- [WORKLOAD...] [--rounds N] [--threads N] [--json FILE] [--write]
const TOP = new URL('../../', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    threads: { type: 'string', default: `${availableParallelism()}` },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const shipped = (name: string): boolean => existsSync(new URL(`scenarios/${WORKLOADS[name].scenario}.yaml`, TOP));
const unknown = positionals.filter((name) => !Object.hasOwn(WORKLOADS, name));
if (unknown.length > 0) {
  process.stderr.write(`expected workloads among ${Object.keys(WORKLOADS).join(', ')}, got ${unknown.join(', ')}.\n`);
  process.exit(2);
}
const names = positionals.length > 0 ? positionals : Object.keys(WORKLOADS).filter(shipped);
const size = { rounds: Number(values.rounds), threads: Number(values.threads) };
for (const [option, count] of Object.entries(size)) {
  if (Number.isInteger(count) && count > 0) continue;
  process.stderr.write(`--${option}: expected a whole number from 1, such as 3.\n`);
  process.exit(2);
}

const machine = thisMachine();
const measured = await measure(names, size);
const sections = [...measured].map(([name, measurement]) => resultText(name, measurement, size.threads));
const text = ['# Times and memory', '', `${machineText(machine)}.`, '', ...sections].join('\n');
process.stdout.write(text);
if (values.json !== undefined) {
  const content = { machine, threads: size.threads, workloads: Object.fromEntries(measured) };
  writeFileSync(values.json, `${JSON.stringify(content, null, 2)}\n`);
}
if (values.write) writeFileSync(new URL('bench/RESULTS.md', TOP), text);
