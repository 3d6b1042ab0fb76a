import path from 'node:path'
import ts from 'typescript'
import { importedPath } from '@/eslint.rooms.mjs'

/** Our own files, by path in the repo, with their text. */
export type Sources = ReadonlyMap<string, string>

/** A way from a root to something that must not be reachable: every file on it, the forbidden one last. */
export type Path = string[]

/** What decides that a file or package must not be reachable. */
export type Forbidden = (fileOrPackage: string) => boolean

/**
 * The shortest way from each root to each forbidden file or package, following our own imports as far as they go; empty when there
 * is none. Imports of types count too: a room should not even know the shape of what it must not reach.
 */
export function forbiddenPaths(sources: Sources, roots: Iterable<string>, forbidden: Forbidden): Path[] {
  const found = new Map<string, Path>()
  const seen = new Set<string>()
  const queue: Path[] = [...roots].map((root) => [root])
  for (let way = queue.shift(); way; way = queue.shift()) {
    const file = way[way.length - 1] ?? ''
    if (seen.has(file)) continue
    seen.add(file)
    if (forbidden(file)) found.set(file, way)
    // What a forbidden file imports is no news any more.
    else for (const next of importsOf(sources, file)) queue.push([...way, next])
  }
  return [...found.values()]
}

/** Files of ours and names of packages that a file imports. */
function importsOf(sources: Sources, file: string): string[] {
  const text = sources.get(file)
  if (text === undefined) return []
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
    const target = importedPath(fileName, file)
    return target === undefined ? [fileName] : (resolve(sources, target) ?? [])
  })
}

const endings = ['', '.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs', '/index.ts']

/** The file that a path without ending means; undefined for styles, pictures and other files that import nothing. */
function resolve(sources: Sources, target: string): string | undefined {
  const stem = target.replace(/\.js$/, '')
  return endings.map((ending) => path.posix.normalize(stem + ending)).find((candidate) => sources.has(candidate))
}
