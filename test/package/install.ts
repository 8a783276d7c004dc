import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

type PackageJson = { readonly bin: Record<string, string>; readonly dependencies: Record<string, string> };
type Packed = { readonly filename: string; readonly files: readonly { readonly path: string }[] };

/** Packs the built project at `top` into `folder`, as publishing would, and says what is in the parcel. */
export function pack(top: string, folder: string): Packed {
  // No scripts: the build has run before the tests, and building again would pull dist from under those beside this one.
  const output = npm(top, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [packed] = JSON.parse(output) as Packed[];
  if (!packed) throw new Error('npm pack made no parcel');
  return packed;
}

/**
 * Installs a parcel into `folder` without a network: unpacked, with links to the dependencies it declares and to no
 * other, so that a package that is used without being declared is missed here as it would be at a user's.
 */
export function install(top: string, parcel: string, folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  execFileSync('tar', ['-xzf', parcel, '-C', folder], { stdio: 'pipe' });
  renameSync(join(folder, 'package'), join(modules, 'headroom'));
  const { bin, dependencies } = JSON.parse(readFileSync(join(modules, 'headroom/package.json'), 'utf8')) as PackageJson;
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(top, 'node_modules', name), join(modules, name), 'dir');
  }
  for (const [name, path] of Object.entries(bin)) {
    const program = join(modules, 'headroom', path);
    chmodSync(program, 0o755); // npm does the same when it installs
    symlinkSync(program, join(modules, '.bin', name));
  }
}

function npm(folder: string, args: readonly string[]): string {
  // Under `npm test` npm's own program is known by path; elsewhere the shell finds it.
  const program = process.env.npm_execpath;
  const [command, first] = program?.endsWith('.js') ? [process.execPath, [program]] : ['npm', []];
  return execFileSync(command, [...first, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
