import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '@/eslint.rooms.mjs'
import type { Sources } from './module-graph'

const notOurs = new Set(['node_modules', 'public', 'test-results', 'playwright-report'])

/** Every source file of the repo with its text. */
export function readSources(): Sources {
  const sources = new Map<string, string>()
  const visit = (folder: string) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || notOurs.has(entry.name)) continue
      const file = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) visit(file)
      else if (/\.([cm]?[jt]s|[jt]sx)$/.test(file)) sources.set(file, readFileSync(path.join(root, file), 'utf8'))
    }
  }
  visit('')
  return sources
}
