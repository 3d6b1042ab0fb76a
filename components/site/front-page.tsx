import type { FilledFront } from '@/domain/front/fill-front'
import { BreakingBar } from './breaking-bar'
import { FrontBand } from './front-band'
import { FrontOpening } from './front-opening'
import { type FrontPart, frontParts } from './front-parts'
import { LatestBand } from './latest-band'
import { arrangeTop, planBands } from './plan-bands'
import { words } from './words'

/** A list shorter than this is no list. */
const fewestLatest = 3

type FrontPageProps = FilledFront & { mostRead: Parameters<typeof FrontOpening>[0]['mostRead'] }

/** The front as it was laid out: what breaks, then part after part. What opens it stands close to what breaks. */
export function FrontPage({ bar, blocks, mostRead }: FrontPageProps) {
  const parts = frontParts(blocks)
  if (bar.length === 0 && parts.every((part) => part.part === 'opening' && !part.lead && part.top.length === 0)) return <EmptyFront />
  const [first, ...others] = parts
  return (
    <div className="front space-y-8 lg:space-y-12">
      <div className="space-y-5 lg:space-y-6">
        <BreakingBar lines={bar} />
        {first && <Part part={first} mostRead={mostRead} isThin={isThin(parts)} />}
      </div>
      {others.map((part) => <Part key={part.id} part={part} mostRead={mostRead} isThin={isThin(parts)} />)}
    </div>
  )
}

type PartProps = { part: FrontPart; mostRead: FrontPageProps['mostRead']; isThin: boolean }

function Part({ part, mostRead, isThin }: PartProps) {
  if (part.part === 'opening') return <FrontOpening {...part} mostRead={mostRead} />
  if (part.part === 'latest') return part.articles.length >= fewestLatest || isThin ? <LatestBand articles={part.articles} /> : null
  const bands = planBands(part.rails)
  return bands.map((band, place) => (
    <FrontBand
      key={band.rhythm === 'pair' ? band.rails[0].section.slug : band.rail.section.slug}
      band={band}
      mirrored={bands.slice(0, place).filter(({ rhythm }) => rhythm === 'feature').length % 2 === 1}
    />
  ))
}

/** So few stories that each of them is wanted. */
function isThin(parts: FrontPart[]): boolean {
  return parts.every((part) => part.part !== 'opening' || arrangeTop(part.top).below.length === 0)
}

function EmptyFront() {
  return (
    <div className="mx-auto max-w-measure py-16 text-center">
      <h2 className="text-lead font-bold">{words.front.empty}</h2>
      <p className="mt-4 text-ink-2">{words.front.emptyMore}</p>
    </div>
  )
}
