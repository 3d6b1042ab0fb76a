import type { WithdrawnArticle } from '@/domain/articles/withdrawn-article'
import type { PaperSection } from '@/domain/paper/paper'
import { OnwardLinks } from './onward-links'
import { SeoulTime } from './seoul-time'
import { words } from './words'

/** In place of an article that was taken from readers: what they are told, since when, and where to read on. */
export function WithdrawnPage({ article: { headline, notice, withdrawnAt }, sections }: { article: WithdrawnArticle; sections: PaperSection[] }) {
  const { title, on, subject, timeOver } = words.withdrawn
  return (
    <div className="mx-auto max-w-measure py-8 lg:py-16">
      <p className="text-meta font-semibold text-accent">410</p>
      <h1 className="mt-1 text-headline font-bold">{title}</h1>
      {headline && <p className="mt-4 text-list"><span className="text-meta text-ink-2">{subject}</span><br /><del className="decoration-1">{headline}</del></p>}
      <p className="mt-4 text-rail whitespace-pre-line">{notice || timeOver}</p>
      <p className="mt-3 text-meta text-ink-2">{on} <SeoulTime instant={withdrawnAt} /></p>
      <OnwardLinks sections={sections} />
    </div>
  )
}
