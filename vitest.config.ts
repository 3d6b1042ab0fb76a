import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

const integrationFiles = globSync('tests/integration/**/*.test.ts', { cwd: root }).sort()
/** These share one running paper, and some of them count what stands in it. */
const onSharedPaper = integrationFiles.filter((file) => readFileSync(path.join(root, file), 'utf8').includes('sharedPaper'))

/** Real PostgreSQL, real servers; a process of its own for each file. */
const integration = {
  environment: 'node',
  globalSetup: ['./tests/support/integration-setup.ts'],
  pool: 'forks' as const,
  testTimeout: 30_000,
  // The first file that asks for the server waits for its start, and for the build when that is out of date.
  hookTimeout: 300_000,
}

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // Next makes this import mean nothing on the server; here every module is on the server.
      'server-only': path.join(root, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    setupFiles: ['./vitest.setup.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A file that needs a document says so in its first line: // @vitest-environment happy-dom
          environment: 'node',
          // Unit tests are of pure code, so files may share a worker and the modules it has loaded: three times faster.
          pool: 'threads',
          isolate: false,
          // A busy machine is no failure; what hangs is one.
          testTimeout: 20_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '.next/**', '.data/**', 'tests/integration/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: { ...integration, name: 'integration', include: integrationFiles.filter((file) => !onSharedPaper.includes(file)), maxWorkers: 2, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: { ...integration, name: 'integration-paper', include: onSharedPaper, fileParallelism: false, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
