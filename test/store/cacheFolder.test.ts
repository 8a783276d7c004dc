import { expect, test } from 'vitest';
import { cacheFolder } from '../../src/store/cacheFolder.ts';

const HOME = { HOME: '/pat' };

test.each([
  ['Linux has ~/.cache', HOME, 'linux', '/pat/.cache/headroom'],
  ['XDG_CACHE_HOME goes before it', { ...HOME, XDG_CACHE_HOME: '/fast' }, 'linux', '/fast/headroom'],
  ['but not where it is relative', { ...HOME, XDG_CACHE_HOME: 'fast' }, 'linux', '/pat/.cache/headroom'],
  ['nor where it is empty', { ...HOME, XDG_CACHE_HOME: '' }, 'linux', '/pat/.cache/headroom'],
  ['macOS has ~/Library/Caches', HOME, 'darwin', '/pat/Library/Caches/headroom'],
  ['Windows has LOCALAPPDATA', { LOCALAPPDATA: 'D:\\pat\\Local' }, 'win32', 'D:\\pat\\Local\\headroom\\Cache'],
  ['HEADROOM_CACHE goes before all', { ...HOME, XDG_CACHE_HOME: '/fast', HEADROOM_CACHE: '/mine' }, 'linux', '/mine'],
  ['and may be relative', { HEADROOM_CACHE: 'mine' }, 'darwin', '/desk/mine'],
  ['and empty is as if it were not there', { ...HOME, HEADROOM_CACHE: '' }, 'linux', '/pat/.cache/headroom'],
  ['nobody at home has none', {}, 'linux', undefined],
  ['nor on Windows', HOME, 'win32', undefined],
])('%s', (_, env, platform, folder) => {
  expect(cacheFolder(env, platform, '/desk')).toBe(folder);
});
