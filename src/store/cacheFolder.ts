import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where finished pieces are kept: `HEADROOM_CACHE` (from `cwd` where it is relative), or what the system has for such:
 * `XDG_CACHE_HOME` or `~/.cache`, on macOS `~/Library/Caches`, on Windows `%LOCALAPPDATA%`. By the XDG rules a relative path counts as none. Undefined where nobody is at home.
 * Source: XDG Base Directory Specification 0.8; Apple, File System Programming Guide; Microsoft, KNOWNFOLDERID.
 */
export const cacheFolder = (env: Environment, platform: string, cwd: string): string | undefined => {
  const { isAbsolute, join, resolve } = platform === 'win32' ? win32 : posix;
  const absolute = (path: string | undefined): string | undefined =>
    path !== undefined && isAbsolute(path) ? path : undefined;
  const under = (folder: string | undefined, ...names: string[]): string | undefined =>
    folder === undefined ? undefined : join(folder, ...names);
  if (env.HEADROOM_CACHE) return resolve(cwd, env.HEADROOM_CACHE);
  if (platform === 'win32') return under(absolute(env.LOCALAPPDATA), 'headroom', 'Cache');
  const home = absolute(env.HOME);
  if (platform === 'darwin') return under(home, 'Library', 'Caches', 'headroom');
  return under(absolute(env.XDG_CACHE_HOME) ?? under(home, '.cache'), 'headroom');
};
