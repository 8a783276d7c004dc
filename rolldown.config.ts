import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { entries } from './build/entries.ts';
import { exportCopies } from './build/exportCopies.ts';
import { nameCaptured } from './build/nameCaptured.ts';
import { notices } from './build/notices.ts';
import { reachable } from './build/reachable.ts';

/**
 * What threads and browsers run, all in one file: what one module imports from another is read and checked anew at each
 * use by V8, constants of one file are not; a month takes 20 % longer in files as they are in `src`.
 */
const core = reachable(['src/run/hand.ts', 'src/run/inline.ts']);

/** Rewrites the text of the core; its map is kept. */
const rewritten = (name: string, rewrite: typeof nameCaptured) => ({
  name,
  renderChunk: (code: string, chunk: { readonly name: string }) => {
    if (chunk.name !== 'core') return null;
    const made = rewrite(code);
    return { code: made.toString(), map: made.generateMap({ hires: true }) };
  },
});

/** Beside the program, what the licences of the packages in it ask for. */
const licences: Plugin = {
  name: 'licences',
  generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const foreign = files.filter((file) => file.includes('/node_modules/') && !file.startsWith('\0'));
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: notices(foreign) });
  },
};

export default defineConfig({
  input: Object.fromEntries(entries().map((entry) => [entry, `${entry}.ts`])),
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  // the first is a program of the machine's own kind, the other one that may be there for pictures on a page: nobody asks for them
  // yargs measures help, which is in plain letters: that package asks the machine for all emoji, 10 ms of every start
  resolve: { alias: { 'string-width': resolve('build/stringWidth.ts') } },
  external: ['@resvg/resvg-js', 'canvas'],
  optimization: { inlineConst: { mode: 'all', pass: 3 } },
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'src/parts/[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: 'core', test: (file) => core.has(file) }],
    },
    comments: false,
    charset: 'ascii', // a file with one letter beyond Latin-1 is kept in two bytes a letter, and takes V8 half as long again to read
    sourcemap: true,
  },
  plugins: [rewritten('name-captured', nameCaptured), rewritten('export-copies', exportCopies), licences],
});
