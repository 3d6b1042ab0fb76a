import type { ArticleCard } from '@/domain/articles/article'
import { LeadStory } from './lead-story'
import { MediumStory } from './medium-story'
import { MostRead } from './most-read'
import { arrangeTop } from './plan-bands'

type FrontOpeningProps = { lead: ArticleCard | null; top: ArticleCard[]; hasMostRead: boolean; mostRead: { day: ArticleCard[]; week: ArticleCard[] } }

/** The lead with the top stories around it, and the most read beside them; by themselves the most read keep to the measure. */
export function FrontOpening({ lead, top, hasMostRead, mostRead }: FrontOpeningProps) {
  const { beside, below } = arrangeTop(top)
  const isRead = hasMostRead && mostRead.day.length + mostRead.week.length > 0
  if (!lead && top.length === 0) return <div className="max-w-measure"><MostRead lists={mostRead} /></div>
  return (
    <div className={isRead ? 'grid gap-8 lg:grid-cols-12' : ''}>
      <div className="space-y-5 lg:col-span-9 lg:space-y-6">
        {lead && <LeadStory article={lead} beside={beside} narrow={isRead} />}
        <TopStories articles={lead ? below : top} />
      </div>
      {hasMostRead && <div className="lg:col-span-3"><MostRead lists={mostRead} /></div>}
    </div>
  )
}

/** The stories after the lead, side by side. */
function TopStories({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <div className="border-t border-rule pt-5">
      <div className="ruled stacked sm:grid-cols-3">
        {articles.map((article) => (
          <MediumStory key={article.number} article={article} kicker />
        ))}
      </div>
    </div>
  )
}
