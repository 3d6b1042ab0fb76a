import clsx from 'clsx'
import { ArticleBody } from '@/components/article/article-body'
import type { DiffField } from '@/domain/articles/diff-texts'
import type { DrawnRow } from '@/domain/document/diff/draw-changes'
import type { Messages } from '@/messages'

type DiffPartProps = { field: DiffField; rows: DrawnRow[]; words: Messages['revisions']['diff'] }

const looks: Partial<Record<DiffField, string>> = { headline: 'diff-headline', standfirst: 'diff-standfirst', excerpt: 'diff-standfirst' }

/** One part of the article: both sides beside each other where there is room, both in one text where there is not. */
export function DiffPart({ field, rows, words }: DiffPartProps) {
  if (rows.length === 0) return null
  return (
    <section aria-label={words.fields[field]} className={clsx('diff-part', looks[field])}>
      <h2 className="mb-2 text-meta font-semibold text-ink-2">{words.fields[field]}</h2>
      {stretchesOf(rows).map((stretch, index) => (stretch.kind === 'folded' ? <Folded key={index} rows={stretch.rows} words={words} /> : <Row key={index} row={stretch.row} words={words} />))}
    </section>
  )
}

function Row({ row, words }: { row: DrawnRow; words: DiffPartProps['words'] }) {
  if (row.kind === 'same') return <div className="diff-same"><ArticleBody html={row.html} /></div>
  return (
    <div className="diff-row">
      {(['before', 'after', 'merged'] as const).map((view) => (
        <div key={view} className={`diff-side diff-side-${view}`}>
          {view !== 'merged' && <span className="sr-only">{words[view]}</span>}
          {row[view] === '' ? <p className="text-ui text-ink-2">{words.nothing}</p> : <ArticleBody html={row[view]} />}
        </div>
      ))}
    </div>
  )
}

function Folded({ rows, words }: { rows: DrawnRow[]; words: DiffPartProps['words'] }) {
  return (
    <details className="diff-folded">
      <summary>{words.same(rows.length)}</summary>
      {rows.map((row, index) => <Row key={index} row={row} words={words} />)}
    </details>
  )
}

type Stretch = { kind: 'row'; row: DrawnRow } | { kind: 'folded'; rows: DrawnRow[] }

/** Long stretches without a change are folded; the block before and after each change stays, so that one sees where it stands. */
function stretchesOf(rows: DrawnRow[]): Stretch[] {
  const isNear = rows.map((row, index) => row.kind === 'changed' || rows[index - 1]?.kind === 'changed' || rows[index + 1]?.kind === 'changed')
  const stretches: Stretch[] = []
  for (const [index, row] of rows.entries()) {
    const last = stretches.at(-1)
    if (isNear[index]) stretches.push({ kind: 'row', row })
    else if (last?.kind === 'folded') last.rows.push(row)
    else stretches.push({ kind: 'folded', rows: [row] })
  }
  // One block is not worth a fold, unless all that there is would be shown for nothing.
  return stretches.flatMap((stretch): Stretch[] => {
    const [only] = stretch.kind === 'folded' ? stretch.rows : []
    return stretch.kind === 'folded' && stretch.rows.length === 1 && only && rows.length > 1 ? [{ kind: 'row', row: only }] : [stretch]
  })
}
