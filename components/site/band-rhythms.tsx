import type { ArticleCard } from '@/domain/articles/article'
import { HalfStory } from './half-story'
import { LargeStory } from './large-story'
import { LineList } from './line-list'
import { MediumStory } from './medium-story'
import { OpinionStory } from './opinion-story'
import { StoryLink } from './story-link'
import { TextStory } from './text-story'

type Stories = { articles: ArticleCard[] }

/** Columns for two, three and four stories beside a large one, so that none stands alone in a row. */
const besideColumns: Record<number, string> = {
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-3 lg:grid-cols-1 lg:[&>*+*]:border-t lg:[&>*+*]:border-rule lg:[&>*+*]:pt-5',
  4: 'sm:grid-cols-2',
}

/**
 * One large story over half the width, up to four of words in two columns beside it. `mirrored` puts the large one at the right, so that a
 * second band of this kind does not look like the first; `leads`: it is the first of the page.
 */
export function FeatureBand({ articles, mirrored = false, leads = false, level = 3 }: Stories & { mirrored?: boolean; leads?: boolean; level?: 2 | 3 }) {
  const { first, others } = openedByPicture(articles)
  if (!first) return null
  const beside = others.slice(0, 4)
  return (
    <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
      <div className={mirrored ? 'lg:order-last' : undefined}>
        <LargeStory article={first} level={level} leads={leads} />
      </div>
      {beside.length > 0 && (
        <div className={`ruled stacked content-start max-lg:border-t max-lg:border-rule max-lg:pt-4 ${besideColumns[beside.length] ?? ''}`}>
          {beside.map((article) => (
            <TextStory key={article.number} article={article} level={level} quiet />
          ))}
        </div>
      )}
    </div>
  )
}

/** Three of equal size, those with pictures first, and a row of lines below. */
export function TrioBand({ articles }: Stories) {
  const pictured = [...articles].sort((one, other) => Number(other.leadPicture !== null) - Number(one.leadPicture !== null))
  const three = pictured.slice(0, 3)
  const others = pictured.slice(3)
  return (
    <>
      <div className="ruled stacked sm:grid-cols-3">
        {three.map((article) => (
          <MediumStory key={article.number} article={article} />
        ))}
      </div>
      {others.length > 0 && (
        <div className="ruled stacked mt-5 border-t border-rule pt-5 sm:grid-cols-3">
          {others.map((article) => (
            <LineStory key={article.number} article={article} />
          ))}
        </div>
      )}
    </>
  )
}

/** Columns of text, as many as there are up to four. */
export function ColumnsBand({ articles }: Stories) {
  const four = articles.slice(0, 4)
  return (
    <div className={`ruled stacked sm:grid-cols-2 ${four.length === 3 ? 'lg:grid-cols-3' : 'lg:grid-cols-4'}`}>
      {four.map((article) => (
        <TextStory key={article.number} article={article} />
      ))}
    </div>
  )
}

/** Opinions by who wrote them. */
export function NamesBand({ articles }: Stories) {
  const four = articles.slice(0, 4)
  return (
    <div className={`ruled stacked sm:grid-cols-2 ${four.length === 3 ? 'lg:grid-cols-3' : 'lg:grid-cols-4'}`}>
      {four.map((article) => (
        <OpinionStory key={article.number} article={article} isBesideFaces={four.some(({ face }) => face)} />
      ))}
    </div>
  )
}

/** Half the width: a story with a small picture, three lines below it. */
export function HalfBand({ articles }: Stories) {
  const { first, others } = openedByPicture(articles)
  if (!first) return null
  return (
    <>
      <HalfStory article={first} />
      {others.length > 0 && (
        <div className="mt-4 border-t border-rule">
          <LineList articles={others.slice(0, 3)} />
        </div>
      )}
    </>
  )
}

function LineStory({ article }: { article: ArticleCard }) {
  return (
    <div className="relative">
      <StoryLink article={article} className="text-list font-semibold" />
    </div>
  )
}

/** The newest story with a picture opens a band; without any, the newest. */
function openedByPicture(articles: ArticleCard[]): { first: ArticleCard | undefined; others: ArticleCard[] } {
  const first = articles.find(({ leadPicture }) => leadPicture !== null) ?? articles[0]
  return { first, others: articles.filter((article) => article !== first) }
}
