import type { ArticleCard } from '@/domain/articles/article'
import { SeoulTime } from './seoul-time'

/** When a story came out and where: the line under a headline of the newest, which in a quiet paper are of other years too. */
export function StoryTime({ article }: { article: ArticleCard }) {
  return (
    <p className="story-time">
      <SeoulTime instant={article.firstPublishedAt} form="full" />
      <span>{article.section.name}</span>
    </p>
  )
}
