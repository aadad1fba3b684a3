import { defineConfig } from 'vitest/config';

/** For Stryker: the engine's tests without the megabytes of `any-text`, which take minutes in instrumented code; loaded once for all. */
export default defineConfig({
  test: {
    include: ['tests/unit/engine/{articles,claims,model,sources,spans,text}.test.ts'],
    isolate: false,
    fileParallelism: false,
    pool: 'threads',
  },
});
