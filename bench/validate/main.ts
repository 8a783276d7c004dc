import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { topFolder } from '../topFolder.ts';
import { tableText } from './tableText.ts';
import { validate } from './validate.ts';

// npm run validate -- [--trials N] [--json OUT]
const { values } = parseArgs({ options: { trials: { type: 'string', default: '4000' }, json: { type: 'string' } } });
const trials = Number(values.trials);
if (!Number.isInteger(trials) || trials < 100) {
  process.stderr.write(`--trials: expected a whole number from 100, got ${values.trials}. Write --trials 4000.\n`);
  process.exit(2);
}
const rows = await validate(topFolder(), trials);
process.stdout.write(tableText(rows));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ trials, rows }, null, 2)}\n`);
process.exit(rows.some(({ verdict, why }) => verdict === 'missed' && why === undefined) ? 1 : 0);
