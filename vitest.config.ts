import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { NATIVE_ROOMS } from './test/native/rooms.ts';

process.env.TZ = 'America/New_York'; // a zone with daylight saving, so that a clock reading would show
process.env.HEADROOM_CACHE = join(tmpdir(), 'headroom-test-cache'); // not that of whoever runs the tests

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/afterEachFile.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // no room keeps state in its modules (the house tests see to it), so files may share them: a third of the time less
    isolate: false,
    maxWorkers: '100%', // otherwise one core of two rests
    server: { deps: { external: [NATIVE_ROOMS] } },
    execArgv: ['--import', join(import.meta.dirname, 'test/native/register.mjs')],
  },
});
