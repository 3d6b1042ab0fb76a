import type { PublishedCorrection } from '@/domain/articles/published-correction'
import { correctionKinds, koreanDay } from '@/domain/document/reader-words'
import { ListHeading } from './list-heading'
import { Pagination } from './pagination'
import { correctionsPath, hrefOf } from './paths'
import { words } from './words'

type CorrectionsPageProps = { corrections: PublishedCorrection[]; page: number; pages: number; total: number; paperName: string }

/** What the paper has put right: the day, what kind of note it is, the article it stands in, and its words. */
export function CorrectionsPage({ corrections, page, pages, total, paperName }: CorrectionsPageProps) {
  const { title, describe, count, empty } = words.corrections
  return (
    <div>
      <ListHeading title={title} note={total > 0 && count(total.toLocaleString('ko-KR'))}>{describe(paperName)}</ListHeading>
      {corrections.length === 0 && <p className="py-10 text-rail text-ink-2">{empty}</p>}
      <ol className="divide-y divide-rule">
        {corrections.map(({ path, headline, kind, day, note }) => (
          <li key={path} className="max-w-measure py-5">
            <p className="text-meta text-ink-2">
              <time dateTime={day}>{koreanDay(day)}</time> <strong className="ml-1 font-semibold text-accent">{correctionKinds[kind]}</strong>
            </p>
            <h2 className="mt-1 text-list font-bold"><a href={hrefOf(path)} className="underline-offset-4 hover:underline">{headline}</a></h2>
            <p className="mt-2 text-rail whitespace-pre-line">{note}</p>
          </li>
        ))}
      </ol>
      <div className="mt-6">
        <Pagination listPath={correctionsPath} page={page} pages={pages} />
      </div>
    </div>
  )
}
