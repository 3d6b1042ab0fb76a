import { SeoulTime } from '@/components/site/seoul-time'
import { words } from '@/components/site/words'
import { ArticleBody } from './article-body'

type PaperPageProps = { page: { title: string; bodyHtml: string; updatedAt: Date } }

/** What the paper says of itself (소개, 윤리강령 …), drawn as the text of an article is. */
export function PaperPage({ page }: PaperPageProps) {
  return (
    <article className="article-columns article-view">
      <div className="article-column">
        <header className="mb-6 border-b-2 border-rule-strong pb-3 lg:mb-8 lg:pb-4">
          <h1 className="text-headline font-bold text-balance">{page.title}</h1>
          <p className="mt-2 text-meta text-ink-2">{words.article.updated} <SeoulTime instant={page.updatedAt} form="date" /></p>
        </header>
        <ArticleBody html={page.bodyHtml} />
      </div>
    </article>
  )
}
