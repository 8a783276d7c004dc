// A scenario that a program writes, and what is wrong with one that it writes badly.
import { forecast, readScenario } from 'headroom';

const practice = (households) => `version: 1
meta: { title: My practice, question: How much work is it? }
start: 2027-01
people: { owner: { role: advisor, owner: true } }
book: { households: ${households} }
`;

const bad = await readScenario(practice('a few'));
if (!bad.ok) console.log(bad.mistakes[0]);

const read = await readScenario(practice(60));
if (!read.ok) throw new Error(read.mistakes.join('\n'));
const { measures } = await forecast(read.scenario, { trials: 200, months: 12 });
console.log(`${read.scenario.title}: median utilization after a year ${measures.utilization.p50[11].toFixed(2)}`);
