import { BandFrame } from './band-frame'
import { BoardRows } from './board-rows'
import { ColumnsBand, FeatureBand, HalfBand, NamesBand, TrioBand } from './band-rhythms'
import type { Band, Rail } from './plan-bands'

/** One band of the front, set in its rhythm; `mirrored` where the band of this kind before it stood the other way round. */
export function FrontBand({ band, mirrored = false }: { band: Band; mirrored?: boolean }) {
  if (band.rhythm === 'pair') {
    return (
      <div className="grid gap-x-8 gap-y-10 lg:grid-cols-2">
        {band.rails.map((rail) => (
          <BandFrame key={rail.section.slug} section={rail.section}>
            <HalfBand articles={rail.articles} />
          </BandFrame>
        ))}
      </div>
    )
  }
  return (
    <BandFrame section={band.rail.section}>
      <Inside rhythm={band.rhythm} rail={band.rail} mirrored={mirrored} />
    </BandFrame>
  )
}

function Inside({ rhythm, rail, mirrored }: { rhythm: Exclude<Band['rhythm'], 'pair'>; rail: Rail; mirrored: boolean }) {
  switch (rhythm) {
    case 'feature':
      return <FeatureBand articles={rail.articles} mirrored={mirrored} />
    case 'trio':
      return <TrioBand articles={rail.articles} />
    case 'columns':
      return <ColumnsBand articles={rail.articles} />
    case 'names':
      return <NamesBand articles={rail.articles} />
    case 'rows':
      return <BoardRows articles={rail.articles} />
  }
}
