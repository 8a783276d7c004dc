import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install, pack } from './install.ts';

const TOP = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { version: string };
const temp = realpathSync(mkdtempSync(join(tmpdir(), 'headroom-package-')));
const elsewhere = join(temp, 'a practice'); // a space, as people's folders have
const EXAMPLES = readdirSync(join(TOP, 'docs/examples'));
let files: string[] = [];

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: elsewhere, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
const headroom = (...args: string[]): string => run(join(temp, 'node_modules/.bin/headroom'), args);

beforeAll(() => {
  if (!existsSync(join(TOP, 'dist/src/cli/main.js'))) throw new Error('dist is not built: npm run build comes first');
  mkdirSync(elsewhere);
  writeFileSync(join(temp, 'package.json'), '{ "name": "practice" }');
  const packed = pack(TOP, temp);
  files = packed.files.map(({ path }) => path);
  install(TOP, join(temp, packed.filename), temp);
});

afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe('the package', () => {
  it('holds what a user needs and nothing else', () => {
    const wanted =
      /^(dist\/(src|workers|reports|bench)\/|dist\/THIRD-PARTY\.txt$|scenarios\/|docs\/|(README|CHANGELOG)\.md$|LICENSE$|package\.json$)/;
    expect(files.filter((path) => !wanted.test(path))).toEqual([]);
    const needed = [
      'dist/THIRD-PARTY.txt',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'package.json',
      'scenarios/solo-advisor.yaml',
    ];
    expect(files).toEqual(expect.arrayContaining([...needed, 'dist/src/cli/main.js', 'dist/src/index.js']));
  });

  it('says its version from another folder', () => {
    expect(headroom('--version').trim()).toBe(version);
  });

  it('finds its scenarios from another folder', () => {
    expect(headroom('list')).toContain('solo-advisor');
  });

  it('forecasts from another folder, threads and page included', () => {
    headroom('forecast', 'solo-advisor', '--trials', '200', '--months', '12', '--threads', '2', '--quiet');
    expect(existsSync(join(elsewhere, 'out/solo-advisor/report.html'))).toBe(true);
    expect(existsSync(join(elsewhere, 'out/solo-advisor/forecast.json'))).toBe(true);
  });

  it.each(EXAMPLES)('runs the example %s by the package, as its readers would', (name) => {
    const parcel = join(temp, 'node_modules/headroom/docs/examples', name);
    const mine = join(elsewhere, name);
    copyFileSync(parcel, mine); // a copy in a folder of one's own finds the package by its name
    expect(run(process.execPath, [mine]).split('\n').length).toBeGreaterThan(2);
  });

  it('can be imported by name, and its types come along', () => {
    const script = "import('headroom').then((api) => console.log(Object.keys(api).length > 0))";
    expect(run(process.execPath, ['-e', script]).trim()).toBe('true');
    expect(files).toContain('dist/src/index.d.ts');
  });
});
