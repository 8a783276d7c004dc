import { compile } from '../src/compile/compile.ts';
import { loadParser } from '../src/compile/parseFormula.ts';
import { makeOneEvaluator } from '../src/plan/evaluateOne.ts';
import { POLICY, tableOf } from '../src/plan/layout.ts';
import { fillDefaults } from '../src/scenario/fill.ts';
import { mistakeText } from '../src/scenario/mistake.ts';
import { readScenario } from '../src/scenario/readScenario.ts';
import { scenarioSchema } from '../src/scenario/scenario.ts';

// npm run bench:conditions: nanoseconds that a policy's condition takes in one month of one future.
const CONDITIONS = [
  'utilization.owner > 0.85',
  'utilization.owner > 0.85 and cash > 60000',
  'cash / trailing(revenue, 12) < 0.1',
  'mean(cashFlow, 3) < 0 and runway < 6',
  'households > 60 and monthOfYear == 1',
];
const MONTHS = 120;
const WARM_UP = 200_000;
const CALLS = 20_000; // short, so that some rounds are not disturbed
const ROUNDS = 300;

const policies = CONDITIONS.map((when, i) => `  p${i}: { when: "${when}", hire: { role: csa } }`).join('\n');
const text = `version: 1
meta: { title: Bench, question: How long? }
start: 2027-01
people: { owner: { role: advisor, owner: true } }
policies:
${policies}
`;
const reading = readScenario('bench.yaml', text, { schema: scenarioSchema, fill: fillDefaults });
if (!reading.ok) throw new Error(reading.mistakes.map(mistakeText).join('\n'));
const { numbers } = compile(reading.scenario, { name: 'bench', parse: await loadParser() });
const columns = tableOf(numbers, 'columns').rows;
// every figure positive and about as often on either side of what it is compared with
const values = Float64Array.from({ length: (MONTHS + 1) * columns }, (_, i) => ((i * 7919) % 1009) * 0.2);
const evaluate = makeOneEvaluator(numbers, { values, perRow: columns, perColumn: 1, offset: 0 }, 1);
const table = tableOf(numbers, 'policies');
const programs = CONDITIONS.map((_, i) => {
  const at = table.at + i * table.cols;
  return evaluate(numbers[at + POLICY.at], numbers[at + POLICY.length]);
});

const time = (program: (row: number) => number, calls: number): number => {
  const began = process.hrtime.bigint();
  let yes = 0;
  for (let i = 0; i < calls; i++) yes += program(13 + (i % (MONTHS - 13)));
  const nanoseconds = Number(process.hrtime.bigint() - began) / calls;
  return yes < 0 ? Number.NaN : nanoseconds; // so that the work is not left out
};

for (let round = 0; round < 3; round++) for (const program of programs) time(program, WARM_UP);
CONDITIONS.forEach((condition, i) => {
  const times = Array.from({ length: ROUNDS }, () => time(programs[i], CALLS));
  process.stdout.write(
    `${Math.min(...times)
      .toFixed(0)
      .padStart(4)} ns  ${condition}\n`,
  );
});
