import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectGolden } from './golden.ts';
import { tempTree } from './tempTree.ts';

it('an equal text passes and clears what was kept of an earlier difference', () =>
  tempTree({ 'fan.svg': '<svg/>', 'fan-changed.svg': '<g/>' }, (folder) => {
    expectGolden('fan.svg', '<svg/>', { folder, update: false });
    expect(existsSync(join(folder, 'fan-changed.svg'))).toBe(false);
  }));

it('a different text fails and is kept beside the golden', () =>
  tempTree({ 'fan.svg': '<svg/>' }, (folder) => {
    expect(() => expectGolden('fan.svg', '<g/>', { folder, update: false })).toThrow('UPDATE_GOLDEN=1 npm test');
    expect(readFileSync(join(folder, 'fan-changed.svg'), 'utf8')).toBe('<g/>');
    expect(readFileSync(join(folder, 'fan.svg'), 'utf8')).toBe('<svg/>');
  }));

it('a missing golden fails', () =>
  tempTree({}, (folder) => {
    expect(() => expectGolden('new/table.txt', 'a', { folder, update: false })).toThrow('there is no golden');
  }));

it('an update takes the new text over', () =>
  tempTree({ 'fan.svg': '<svg/>' }, (folder) => {
    writeFileSync(join(folder, 'fan-changed.svg'), '<g/>');
    expectGolden('fan.svg', '<g/>', { folder, update: true });
    expect(readFileSync(join(folder, 'fan.svg'), 'utf8')).toBe('<g/>');
    expect(existsSync(join(folder, 'fan-changed.svg'))).toBe(false);
  }));
