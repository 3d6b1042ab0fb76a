import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

/** What `cli` builds, in memory: bytes after gzip. */
function gzipBytes(entry: string): number {
  const { outputFiles } = buildSync({
    entryPoints: [new URL(entry, import.meta.url).pathname], bundle: true, minify: true, format: 'iife', target: 'es2020', write: false,
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}

test('the reader’s scripts stay small: 2 kB before the first paint, of which most is the font that holds the place of type, 0.5 kB to count a view, 8 kB in all', () => {
  const early = gzipBytes('./early.entry.ts')
  expect(early).toBeLessThan(2_000)
  expect(gzipBytes('./view-beacon.ts')).toBeLessThan(500)
  expect(early + gzipBytes('./enhance.entry.ts')).toBeLessThan(8_000)
})

test('the service worker, which comes after everything else, stays below 1.5 kB', () => {
  expect(gzipBytes('./worker.entry.ts')).toBeLessThan(1_500)
})
