import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

/** What `cli` builds, in memory. */
function built(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [new URL(entry, import.meta.url).pathname], bundle: true, minify: true, format: 'iife', target: 'es2020', write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}

const gzipBytes = (entry: string) => gzipSync(built(entry), { level: 9 }).length

test('the reader’s scripts stay small: 2 kB before the first paint, of which most is the font that holds the place of type, 0.5 kB to count a view, 8 kB in all', () => {
  const early = gzipBytes('./early.entry.ts')
  expect(early).toBeLessThan(2_000)
  expect(gzipBytes('./view-beacon.ts')).toBeLessThan(500)
  expect(early + gzipBytes('./enhance.entry.ts')).toBeLessThan(8_000)
})

test('the service worker, which comes after everything else, stays below 1.5 kB', () => {
  expect(gzipBytes('./worker.entry.ts')).toBeLessThan(1_500)
})

test('no script that comes with every page makes a formatter of the browser’s own, the first of which takes a phone a fifth of a second', () => {
  for (const entry of ['./early.entry.ts', './enhance.entry.ts']) expect(built(entry)).not.toMatch(/\bIntl\b|toLocale[A-Z]/)
})
