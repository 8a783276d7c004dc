import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { buildReferences } from '../../bench/book/references.ts';
import { tempTree } from '../support/tempTree.ts';

const whys = (files: Record<string, string>): Promise<Record<string, string>> =>
  tempTree(files, async (folder) => {
    const kernels = await buildReferences(pathToFileURL(`${folder}/`), folder);
    return Object.fromEntries(kernels.map((kernel) => [kernel.name, 'why' in kernel ? kernel.why : 'ready']));
  });

it('without the folder each kernel says what is missing, and how to name it', async () => {
  const missing = 'no book.c: say where it is by --reference DIR';
  expect(await whys({})).toEqual({
    'C -O3 native': missing,
    'C for SSE (x86-64-v2)': missing,
    'C -O2': missing,
    NumPy: 'no book_numpy.py: say where it is by --reference DIR',
  });
});

it('a kernel that cannot be compiled says why', async () => {
  const { 'C -O2': why } = await whys({ 'book.c': 'int main(void) { return nothing; }\n' });
  expect(why).toMatch(/^(not compiled: .+|no C compiler \(cc\))$/);
});
