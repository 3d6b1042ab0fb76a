import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@/domain/problems'
import type { ImportedArticle } from '@/exchange/imported-article'
import { describeError, log } from '@/lib/log'
import { endImport } from '@/newsroom/imports/end-import'
import { type ImportOptions, importArticle } from '@/newsroom/imports/import-article'
import { waitForServers } from '@/published/journal'
import { withDatabase } from '../database'
import { findFiles } from './find-files'
import { type FileReport, printReport } from './report'

export type Imported = Omit<FileReport, 'file'>

type Importing = {
  place: string
  asJson: boolean
  /** What becomes of one file: one report for each article in it. `root` is the folder that was given, or the file's. */
  importFile: (file: string, root: string, asked: AbortSignal) => Promise<Imported[]>
}

/**
 * Imports a file or a folder, one article after another: a file that fails is reported and the rest goes on. Exit code 1 when any
 * file failed or there was none.
 */
export async function importFiles({ place, asJson, importFile }: Importing): Promise<void> {
  const files = await findFiles(path.resolve(place))
  const root = files?.length === 1 && files[0] === path.resolve(place) ? path.dirname(path.resolve(place)) : path.resolve(place)
  const { reports, caughtUp } = await withDatabase(async (asked) => {
    const reports: FileReport[] = []
    for (const file of files ?? []) {
      if (asked.aborted) break
      const name = path.relative(process.cwd(), file)
      reports.push(...(await importFile(file, root, asked)).map((imported) => ({ file: name, ...imported })))
    }
    const isSeen = reports.some(({ report }) => (report?.changeId ?? null) !== null)
    return { reports, caughtUp: !isSeen || (await waitForServers(await endImport())) }
  })
  printReport({ place, reports, caughtUp, asJson })
  if (reports.length === 0 || reports.some(({ problem }) => problem !== null)) process.exitCode = 1
}

/** One article into the newsroom, and what became of it. */
export async function importOne(file: string, article: ImportedArticle, options: ImportOptions): Promise<Imported> {
  try {
    const outcome = await importArticle({ actor: { kind: 'operator' }, article, options })
    return outcome.ok ? { headline: article.headline, report: outcome, problem: outcome.publishProblem } : failed(outcome.problem)
  } catch (error) {
    // A surprise in one article must not cost the rest of an archive; it is logged whole and counted as a failure.
    log.error({ ...describeError(error), file }, 'import of one file failed')
    return failed({ code: 'import-failed', detail: error instanceof Error ? error.name : 'unknown' })
  }
}

export function failed(problem: Problem): Imported {
  return { headline: null, report: null, problem }
}

/** A file's bytes; one that is larger than `maxBytes` is not read. */
export async function readSource(file: string, maxBytes: number): Promise<Uint8Array | Problem> {
  try {
    // Asked before it is read: a folder may hold a film.
    const { size } = await stat(file)
    return size > maxBytes ? { code: 'file-too-large' } : await readFile(file)
  } catch {
    return { code: 'file-unreadable' }
  }
}
