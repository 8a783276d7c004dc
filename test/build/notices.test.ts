import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notices } from '../../build/notices.ts';
import { tempTree } from '../support/tempTree.ts';

const TREE = {
  'node_modules/one/package.json': '{ "name": "one", "version": "1.2.3", "license": "MIT" }',
  'node_modules/one/LICENSE.md': 'Copyright of one\n',
  'node_modules/one/esm/package.json': '{ "type": "module" }',
  'node_modules/one/esm/a.js': '',
  'node_modules/one/b.js': '',
  'node_modules/@of/two/package.json': '{ "name": "@of/two", "version": "2.0.0", "license": "ISC" }',
  'node_modules/@of/two/index.js': '',
  'node_modules/none/package.json': '{ "name": "none", "version": "0.1.0" }',
  'node_modules/none/index.js': '',
};

const noticesOf = (...files: string[]): Promise<string> =>
  tempTree(TREE, (folder) => notices(files.map((file) => join(folder, 'node_modules', file))));

describe('notices of packages that are built in', () => {
  it('name each once, with its version, licence and the text of it', async () => {
    const text = await noticesOf('one/b.js', 'one/esm/a.js', '@of/two/index.js');
    expect(text.match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gm)).toEqual(['@of/two 2.0.0 (ISC)', 'one 1.2.3 (MIT)']);
    expect(text).toContain('one 1.2.3 (MIT)\n\nCopyright of one\n');
  });

  it('are refused where a package has no licence', async () => {
    await expect(noticesOf('one/b.js', 'none/index.js')).rejects.toThrow('none 0.1.0 has no licence');
  });
});
