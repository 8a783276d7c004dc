import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

const OPTIONS = { sourcemap: true, typescript: { onlyRemoveTypeImports: true } };

/** Node's hook for loading: a `.ts` file is its JavaScript, as the build would write it. Node 22.18 does so by itself. */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const path = fileURLToPath(url);
  const { code, map, errors } = transformSync(path, await readFile(path, 'utf8'), OPTIONS);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { format: 'module', source: inPlace(code, new SourceMap(map)), shortCircuit: true };
}

/** What begins a line moves down to the line where it stood beside its types, so that stacks tell lines of the source. */
function inPlace(code, map) {
  const lines = [];
  for (const [at, line] of code.split('\n').entries()) {
    const { generatedLine, originalLine } = map.findEntry(at, 0);
    while (generatedLine === at && lines.length < originalLine) lines.push('');
    lines.push(line);
  }
  return lines.join('\n');
}
