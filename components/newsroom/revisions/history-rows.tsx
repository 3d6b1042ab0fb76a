import { Fragment } from 'react'
import type { ArticleHistory, HistoryRow, RevisionItem } from '@/domain/articles/revision'
import type { Messages } from '@/messages'
import { historyHref } from './revision-address'
import { RevisionLine } from './revision-line'
import type { NameAction, RestoreAction } from './revision-actions'

export type HistoryRowsProps = {
  articleId: string
  history: ArticleHistory
  place: { before?: number }
  words: Messages['revisions']
  lang: string
  actions: { restore: RestoreAction; name: NameAction }
}

/** The revisions of an article, newest first, with what the editor saved by itself folded between them. */
export function HistoryRows({ history, ...shared }: HistoryRowsProps) {
  const [after, before] = history.rows.flatMap((row) => (row.kind === 'revision' ? [row.revision.id] : []))
  const line = (revision: RevisionItem, isInner = false) => <RevisionLine key={revision.id} revision={revision} isInner={isInner} chosen={{ before, after }} history={history} {...shared} />
  return (
    <>
      <p aria-hidden className="-mb-3 flex text-meta text-ink-2 *:w-7 *:text-center"><span>{shared.words.columns.before}</span><span>{shared.words.columns.after}</span></p>
      <ol className="border-t border-rule-strong">
        {history.rows.map((row) => (
          <Fragment key={row.kind === 'revision' ? row.revision.id : `from-${row.from}`}>
            {row.kind === 'revision' ? line(row.revision) : <Autosaves row={row} {...shared}>{row.shown.map((revision) => line(revision, true))}</Autosaves>}
            {row.branches.map((branch) => line(branch, true))}
          </Fragment>
        ))}
      </ol>
    </>
  )
}

type AutosavesProps = { row: HistoryRow & { kind: 'autosaves' }; children: React.ReactNode } & Pick<HistoryRowsProps, 'articleId' | 'place' | 'words'>

/** A link and no folding element: there may be thousands, and they are read when somebody asks for them. */
function Autosaves({ row: { from, to, shown, rest }, articleId, place: { before }, words, children }: AutosavesProps) {
  const isOpen = shown.length > 0
  const next = (shown.at(-1)?.version ?? from + 1) - 1
  return (
    <>
      <li id={`fold-${from}`} className="border-b border-rule">
        <a href={`${historyHref(articleId, { before, open: isOpen ? undefined : from })}#fold-${from}`} aria-expanded={isOpen} className="flex min-h-9 items-center gap-2 pl-3 text-ui text-ink-2 hover:bg-paper-2 hover:text-ink sm:pl-16">
          <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden className={isOpen ? 'rotate-90' : ''}><path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" /></svg>
          {words.autosaves(from - to + 1)}
        </a>
      </li>
      {children}
      {isOpen && rest > 0 && (
        <li className="border-b border-rule">
          <a href={`${historyHref(articleId, { before, open: next })}#fold-${from}`} className="flex min-h-9 items-center pl-8 text-ui text-accent underline underline-offset-4 sm:pl-21">{words.olderAutosaves(rest)}</a>
        </li>
      )}
    </>
  )
}
