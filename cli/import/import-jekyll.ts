import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@/domain/problems'
import { maxFileBytes, readJekyll } from '@/exchange/jekyll/read-jekyll'
import { describeError, log } from '@/lib/log'
import { type ImportOptions, importArticle } from '@/newsroom/imports/import-article'
import { waitForServers } from '@/published/journal'
import type { ImportFlags } from '../commands/import'
import { withDatabase } from '../database'
import { findFiles } from './find-files'
import { pictureFinder } from './find-picture'
import { type FileReport, printReport } from './report'

/**
 * Imports a file or a folder, one article after another: a file that fails is reported and the rest goes on. Exit code 1 when any
 * file failed or there was none.
 */
export async function importJekyll(place: string, flags: ImportFlags): Promise<void> {
  const files = await findFiles(path.resolve(place))
  const root = files?.length === 1 && files[0] === path.resolve(place) ? path.dirname(path.resolve(place)) : path.resolve(place)
  const { reports, caughtUp } = await withDatabase(async (asked) => {
    const reports: FileReport[] = []
    for (const file of files ?? []) {
      if (asked.aborted) break
      reports.push({ file: path.relative(process.cwd(), file), ...(await importFile(file, root, flags)) })
    }
    const lastChange = Math.max(0, ...reports.map((report) => report.report?.changeId ?? 0))
    return { reports, caughtUp: lastChange === 0 || (await waitForServers(lastChange)) }
  })
  printReport({ place, reports, caughtUp, asJson: flags.json === true })
  if (reports.length === 0 || reports.some(({ problem }) => problem !== null)) process.exitCode = 1
}

type Imported = Omit<FileReport, 'file'>

async function importFile(file: string, root: string, flags: ImportFlags): Promise<Imported> {
  const source = await readSource(file)
  if ('code' in source) return failed(source)
  const read = readJekyll({ name: path.basename(file), bytes: source })
  if (!read.ok) return failed(read.problem)
  const options: ImportOptions = {
    categoryAs: flags.categoryAs,
    defaultSection: flags.section,
    publish: flags.publish === true,
    findPicture: pictureFinder(file, root),
  }
  try {
    const outcome = await importArticle({ actor: { kind: 'operator' }, article: read.article, options })
    return outcome.ok ? { headline: read.article.headline, report: outcome, problem: outcome.publishProblem } : failed(outcome.problem)
  } catch (error) {
    // A surprise in one article must not cost the rest of an archive; it is logged whole and counted as a failure.
    log.error({ ...describeError(error), file }, 'import of one file failed')
    return failed({ code: 'import-failed', detail: error instanceof Error ? error.name : 'unknown' })
  }
}

function failed(problem: Problem): Imported {
  return { headline: null, report: null, problem }
}

async function readSource(file: string): Promise<Uint8Array | Problem> {
  try {
    // Asked before it is read: a folder may hold a film.
    const { size } = await stat(file)
    return size > maxFileBytes ? { code: 'file-too-large' } : await readFile(file)
  } catch {
    return { code: 'file-unreadable' }
  }
}
