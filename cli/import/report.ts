import { env } from '@/lib/env'
import type { Problem } from '@/domain/problems'
import { messagesIn } from '@/messages'
import { problemLine } from '@/messages/problem-line'
import type { ImportReport } from '@/newsroom/imports/import-article'

/** What became of one file. A file can be imported and still have a problem: it could not be published. */
export type FileReport = { file: string; headline: string | null; report: ImportReport | null; problem: Problem | null }

type Report = { place: string; reports: FileReport[]; caughtUp: boolean; asJson: boolean }

/** The report on stdout: line by line for people, or one JSON object. */
export function printReport(report: Report): void {
  console.log(report.asJson ? JSON.stringify(toJson(report), null, 2) : toLines(report).join('\n'))
}

function counts(reports: FileReport[]): { imported: number; known: number; failed: number } {
  const done = reports.flatMap(({ report }) => (report ? [report] : []))
  return { imported: done.filter(({ isNew }) => isNew).length, known: done.filter(({ isNew }) => !isNew).length, failed: reports.length - done.length }
}

function toLines({ place, reports, caughtUp }: Report): string[] {
  const { imports: words } = messagesIn(env().ILBO_LANG)
  if (reports.length === 0) return [words.nothingFound(place)]
  const { imported, known, failed } = counts(reports)
  return [...reports.flatMap(fileLines), words.total(imported, known, failed), ...(caughtUp ? [] : [words.serversLag])]
}

function fileLines({ file, headline, report, problem }: FileReport): string[] {
  const { imports: words, problems } = messagesIn(env().ILBO_LANG)
  const trouble = problem ? [words.failed(file, problemLine(problems, problem))] : []
  if (!report) return trouble
  const title = headline ?? file
  return [
    report.isNew ? words.imported(title) : words.alreadyHere(title),
    ...(report.isNew ? [`  ${words.section(report.section)}`, ...(report.tags.length > 0 ? [`  ${words.tags(report.tags.join(', '))}`] : [])] : []),
    ...report.notes.map(({ code, detail, count }) => `  · ${words.notes[code](detail, count)}`),
    ...(report.path ? [`  ${words.published(report.path)}`] : []),
    ...trouble,
  ]
}

function toJson({ reports, caughtUp }: Report): object {
  const { problems } = messagesIn(env().ILBO_LANG)
  const say = (problem: Problem | null) => (problem ? [{ ...problem, message: problemLine(problems, problem) }] : [])
  const done = reports.filter(({ report }) => report !== null)
  return {
    ...counts(reports),
    serversCaughtUp: caughtUp,
    articles: done.map(({ file, headline, report, problem }) => ({
      file, headline, id: report?.articleId, path: report?.path ?? null, isNew: report?.isNew, section: report?.section, tags: report?.tags, notes: report?.notes, problems: say(problem),
    })),
    failures: reports.filter(({ report }) => report === null).map(({ file, problem }) => ({ file, problems: say(problem) })),
  }
}
