import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { anchors, codeTexts, linkTargets } from './markdown.ts';

/** Scripts that npm itself knows without `run`. */
const SHORT = new Set(['start', 'test', 'stop', 'restart']);

/** Command lines of a text that name an npm script which package.json does not have. */
export function missingScripts(markdown: string, scripts: Readonly<Record<string, string>>): string[] {
  return codeTexts(markdown).flatMap((code) =>
    [...code.matchAll(/\bnpm (?:(?:--?[\w-]+ )*)(run(?:-script)? (?:--?[\w-]+ )*)?([a-z][\w:-]*)/g)]
      .filter(([, run, name]) => (run || SHORT.has(name as string)) && !Object.hasOwn(scripts, name as string))
      .map(([line, , name]) => `"${line}" is written, but package.json has no script "${name}".`),
  );
}

/** Relative links of a file that lead nowhere: no such file, or no such heading in it. */
export function deadLinks(top: string, file: string): string[] {
  const text = readFileSync(join(top, file), 'utf8');
  return linkTargets(text)
    .filter((target) => !/^[a-z][a-z+.-]*:|^\/\//i.test(target))
    .flatMap((target) => {
      const [path = '', heading] = target.split('#').map(decodeURIComponent);
      const goal = path === '' ? join(top, file) : resolve(top, dirname(file), path);
      if (!existsSync(goal)) return [`${file} links to ${target}, but there is no such file.`];
      if (!heading || !goal.endsWith('.md') || anchors(readFileSync(goal, 'utf8')).has(heading)) return [];
      return [`${file} links to ${target}, but there is no such heading.`];
    });
}

/** Files and folders of the house that a text names as code, but that are not there. */
export function missingPaths(top: string, markdown: string): string[] {
  return codeTexts(markdown)
    .filter((code) => /^(src|workers|reports|bench|test|docs|scenarios|\.ci)\/[\w./-]*$/.test(code))
    .filter((code) => !existsSync(join(top, code)))
    .map((code) => `\`${code}\` is named, but is not there.`);
}
