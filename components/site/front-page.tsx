import type { ArticleCard } from '@/domain/articles/article'
import { BreakingBar } from './breaking-bar'
import { FrontBand } from './front-band'
import { LatestList } from './latest-list'
import { LeadStory } from './lead-story'
import { MediumStory } from './medium-story'
import { arrangeTop, planBands, type Rail } from './plan-bands'
import { words } from './words'

type FrontPageProps = {
  breaking: ArticleCard | null
  lead: ArticleCard | null
  top: ArticleCard[]
  latest: ArticleCard[]
  rails: Rail[]
}

/** The front: what breaks, the lead with the top stories around it, then a band for every section, each set in its own way. */
export function FrontPage({ breaking, lead, top, latest, rails }: FrontPageProps) {
  const { beside, below } = arrangeTop(top)
  const bands = planBands(rails)
  if (!lead && !breaking && top.length === 0 && latest.length === 0 && bands.length === 0) return <EmptyFront />
  return (
    <div className="space-y-8 lg:space-y-12">
      <div className="space-y-5 lg:space-y-6">
        {breaking && <BreakingBar article={breaking} />}
        {lead && <LeadStory article={lead} beside={beside} />}
        <BelowLead below={lead ? below : top} latest={latest} />
      </div>
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

/** A list shorter than this is no list. */
const fewestLatest = 3

/** Three top stories, and the newest ones in a narrow column at their side. */
function BelowLead({ below, latest: newest }: { below: ArticleCard[]; latest: ArticleCard[] }) {
  const latest = newest.length >= fewestLatest || below.length === 0 ? newest : []
  const list = <LatestList articles={latest} title={words.latest} id="latest" />
  if (below.length === 0) return list
  return (
    <div className="grid gap-x-8 gap-y-8 lg:grid-cols-12">
      <div className={`border-t border-rule pt-5 ${latest.length > 0 ? 'lg:col-span-9' : 'lg:col-span-12'}`}>
        <div className="ruled stacked sm:grid-cols-3">
          {below.map((article) => (
            <MediumStory key={article.number} article={article} kicker />
          ))}
        </div>
      </div>
      {latest.length > 0 && <div className="lg:col-span-3">{list}</div>}
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
