import type { ArticleCard } from '@/domain/articles/article'
import { hrefOf } from './paths'
import { SeoulTime } from './seoul-time'
import { words } from './words'

/** The one line that may be red: news that breaks. The word and the bar say it too, not the colour alone. */
export function BreakingBar({ article }: { article: ArticleCard }) {
  return (
    <p className="relative flex items-baseline gap-3 border-l-4 border-alarm py-0.5 pl-3 text-rail lg:text-list">
      <span className="flex-none font-bold text-alarm">{words.breaking}</span>
      <a href={hrefOf(article.path)} className="story-link min-w-0 font-semibold">{article.headline}</a>
      <SeoulTime instant={article.firstPublishedAt} form="short" className="ml-auto flex-none text-meta text-ink-2 max-sm:hidden" />
    </p>
  )
}
