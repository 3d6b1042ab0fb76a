import type { ArticleCard } from '@/domain/articles/article'
import { BreakingBar } from './breaking-bar'
import { FrontBand } from './front-band'
import { LatestBand } from './latest-band'
import { LeadStory } from './lead-story'
import { MediumStory } from './medium-story'
import { MostRead } from './most-read'
import { arrangeTop, planBands, type Rail } from './plan-bands'
import { words } from './words'

/** A list shorter than this is no list. */
const fewestLatest = 3

type FrontPageProps = {
  breaking: ArticleCard | null
  lead: ArticleCard | null
  top: ArticleCard[]
  latest: ArticleCard[]
  rails: Rail[]
  mostRead: { day: ArticleCard[]; week: ArticleCard[] }
}

/** The front: what breaks, the lead with the top stories around it and the most read beside them, the newest, then a band for every section, each set in its own way. */
export function FrontPage({ breaking, lead, top, latest, rails, mostRead }: FrontPageProps) {
  const { beside, below } = arrangeTop(top)
  const bands = planBands(rails)
  if (!lead && !breaking && top.length === 0 && latest.length === 0 && bands.length === 0) return <EmptyFront />
  const isRead = mostRead.day.length + mostRead.week.length > 0
  return (
    <div className="space-y-8 lg:space-y-12">
      <div className="space-y-5 lg:space-y-6">
        {breaking && <BreakingBar article={breaking} />}
        <div className={isRead ? 'grid gap-8 lg:grid-cols-12' : ''}>
          <div className="space-y-5 lg:col-span-9 lg:space-y-6">
            {lead && <LeadStory article={lead} beside={beside} narrow={isRead} />}
            <TopStories articles={lead ? below : top} />
          </div>
          <div className="lg:col-span-3"><MostRead lists={mostRead} /></div>
        </div>
      </div>
      {(latest.length >= fewestLatest || below.length === 0) && <LatestBand articles={latest} />}
      {bands.map((band, place) => (
        <FrontBand
          key={band.rhythm === 'pair' ? band.rails[0].section.slug : band.rail.section.slug}
          band={band}
          mirrored={bands.slice(0, place).filter(({ rhythm }) => rhythm === 'feature').length % 2 === 1}
        />
      ))}
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

function EmptyFront() {
  return (
    <div className="mx-auto max-w-measure py-16 text-center">
      <h2 className="text-lead font-bold">{words.front.empty}</h2>
      <p className="mt-4 text-ink-2">{words.front.emptyMore}</p>
    </div>
  )
}
