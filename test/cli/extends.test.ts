import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { run } from './world.ts';

let cwd = '';
const FIRM =
  'version: 1\nmeta: { title: T, question: Q }\nstart: 2027-01\npeople: { owner: { role: advisor, owner: true } }\n';
beforeAll(async () => {
  cwd = await temporaryFolder();
  await fs.mkdir(join(cwd, 'firm'));
  await fs.mkdir(join(cwd, 'plans'));
  const write = (name: string, text: string) => fs.writeFile(join(cwd, name), text);
  await write('firm/base.yaml', `${FIRM}book: { file: clients.csv }\n`);
  await write('firm/clients.csv', 'household,aum\nSmith,1000000\nJones,500000\n');
  await write('plans/alt.yaml', 'extends: ../firm/base.yaml\nmonths: 12\n');
  await write('plans/alt2.yaml', 'extends: ./alt.yaml\nmonths: x\n');
  await write('round.yaml', 'extends: plans/back.yaml\n');
  await write('plans/back.yaml', 'months: 3\nextends: ../round.yaml\n');
  await write('lost.yaml', 'extends: ./baes.yaml\n');
  await write('name.yaml', 'extends: solo-adviser\n');
  await write('solo.yaml', 'extends: solo-advisor\npolicies:\n  hire: { at: 6, hire: { role: csa } }\n');
  await write('solo-advisor', 'months: 3\n');
  await write('folder.yaml', 'extends: ./firm\n');
});
const check = async (...args: string[]) => {
  const { code, stdout, stderr } = await run(['check', ...args], { cwd });
  return `${code} ${stdout}${stderr}`;
};

describe('headroom check', () => {
  test('of a few lines over a shipped scenario; a file of that name beside it is not meant', async () => {
    expect(await check('solo.yaml')).toMatch(/^0 solo\.yaml: no mistakes\nIt holds 34 households, .* 1 policy/);
  });
  test('finds files of figures beside the scenario that names them', async () => {
    expect(await check('plans/alt.yaml')).toMatch(/Read: \.\.\/firm\/clients\.csv, 2 households\./);
  });
  test('names the file in which a mistake stands', async () => {
    expect(await check('plans/alt2.yaml')).toMatch(/^2 plans\/alt2\.yaml:2:9 months: expected a number, got "x"/);
  });
  test('tells a circle', async () => {
    expect(await check('round.yaml')).toMatch(
      /^2 plans\/back\.yaml:2:10 extends: .* got round\.yaml -> plans\/back\.yaml -> round\.yaml\./,
    );
  });
  test('tells what is missing, and what may have been meant', async () => {
    expect(await check('lost.yaml')).toMatch(
      /^2 lost\.yaml:1:10 extends: expected a scenario file .* got "\.\/baes\.yaml"/,
    );
    expect(await check('name.yaml')).toMatch(/got "solo-adviser"\. Did you mean solo-advisor\?/);
  });
  test('tells a folder', async () => {
    expect(await check('folder.yaml')).toMatch(/^2 folder\.yaml:1:10 extends: .* got the folder "\.\/firm"/);
  });
  test('reads what standard input extends from the working folder', async () => {
    const { stdout } = await run(['check', '-'], { cwd, stdin: 'extends: ./firm/base.yaml\n' });
    expect(stdout).toMatch(/^stdin: no mistakes\n[\s\S]*Read: firm\/clients\.csv/);
  });
});
