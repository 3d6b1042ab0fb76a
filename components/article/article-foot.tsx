import { hrefOf, tagPath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { ShownArticle, TagEntry } from '@/domain/articles/article'
import type { Reporter } from '@/domain/articles/article-company'
import { ReporterCards } from './reporter-cards'

type ArticleFootProps = {
  article: ShownArticle
  paperName: string
  reporters: Reporter[]
  /** What leads to the article from paper; a draft has none. */
  shortAddress?: string
}

/** What follows the body: tags, who wrote it, whose it is, and where it was when it is printed. */
export function ArticleFoot({ article, paperName, reporters, shortAddress }: ArticleFootProps) {
  return (
    <footer className="article-foot">
      {article.tags.length > 0 && <Tags tags={article.tags} />}
      {reporters.length > 0 && <ReporterCards reporters={reporters} />}
      <p>
        <span>{words.article.copyright(paperName)}</span>
        {shortAddress && <a href="#top" className="not-printed quiet-link">{words.article.top}</a>}
      </p>
      {shortAddress && <p className="print-only">{`${paperName} · ${shortAddress}`}</p>}
    </footer>
  )
}

function Tags({ tags }: { tags: TagEntry[] }) {
  return (
    <ul aria-label={words.article.tags} className="tags not-printed">
      {tags.map(({ slug, name }) => (
        <li key={slug}>
          <a href={hrefOf(tagPath(slug))} rel="tag" className="quiet-link">
            {words.list.tag(name)}
          </a>
        </li>
      ))}
    </ul>
  )
}
