import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * What cannot change the built app. Anything else in the clone counts, so that a new room is not forgotten. Names with a leading dot
 * never count.
 */
const outside = new Set(['node_modules', 'tests', 'docs', 'bench', 'cli', 'drizzle', 'test-results', 'playwright-report', 'public/enhance', 'public/fonts', 'next-env.d.ts'])
const outsideByName = /\.(md|test\.tsx?|tsbuildinfo|log)$|^(eslint|vitest|playwright|drizzle)\.|^LICENSE/

/**
 * SHA-256 over path and content of every file that goes into a build. Content, not time: a checkout or a copy of the same sources
 * needs no new build.
 */
export function sourceHash(root: string): string {
  const hash = createHash('sha256')
  for (const file of sourceFiles(root, '')) {
    const content = fs.readFileSync(path.join(root, file))
    // The length keeps the end of one file from passing as the start of the next.
    hash.update(`\0${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** Paths relative to `root` with `/`, in an order that is the same everywhere. */
function sourceFiles(root: string, folder: string): string[] {
  const entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true })
  return entries
    .map((entry) => ({ entry, name: folder === '' ? entry.name : `${folder}/${entry.name}` }))
    .filter(({ entry, name }) => !entry.name.startsWith('.') && !outside.has(name) && !outsideByName.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ entry, name }) => (entry.isDirectory() ? sourceFiles(root, name) : entry.isFile() ? [name] : []))
}
