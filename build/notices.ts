import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Described = { readonly name: string; readonly version: string; readonly license?: string };

const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** The folder of the package that a file belongs to: the nearest above with a package.json that has a name and version. */
const packageOf = (file: string): { readonly folder: string; readonly described: Described } => {
  for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (!existsSync(path)) continue;
    const described = JSON.parse(readFileSync(path, 'utf8')) as Partial<Described>;
    if (described.name && described.version) return { folder, described: described as Described };
  }
  throw new Error(`${file}: expected a package around it, found none`);
};

/**
 * What the licences of built-in packages ask for beside their code: name, version and the licence's own text of each that
 * one of the files belongs to.
 * @throws Error where a package has no licence, by name or by text.
 */
export const notices = (files: readonly string[]): string => {
  const packages = new Map<string, Described>();
  for (const file of files) {
    const { folder, described } = packageOf(file);
    packages.set(folder, described);
  }
  const notice = ([folder, { name, version, license }]: [string, Described]): string => {
    const texts = readdirSync(folder).filter((file) => LICENCE.test(file));
    if (license === undefined && texts.length === 0)
      throw new Error(`${name} ${version} has no licence: it cannot be built in`);
    const all = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version} (${license ?? 'see below'})`, ...all].join('\n\n');
  };
  const each = [...packages].map(notice).sort();
  return `Packages whose code is part of this program.\n\n${each.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
};
