'use client'

import { useMessages } from '@/components/ui/lang.client'
import type { ShownCard } from './shown-card'

/** One card: KakaoTalk's with a description and the address below, that of Facebook and X with the address first and no description. */
export function ShareCardView({ card, way }: { card: ShownCard; way: 'kakao' | 'wide' }) {
  const { card: words } = useMessages().previews
  const { picture, alt, title, description, host } = card
  return (
    <figure className="min-w-0">
      <figcaption className="pb-1.5 text-meta font-semibold text-ink-2">{words.ways[way]}</figcaption>
      <div className="overflow-hidden rounded-md border border-rule bg-paper">
        {picture ? <img src={picture} alt={alt} width={1200} height={630} className="block h-auto w-full border-b border-rule" /> : <p className="border-b border-rule bg-paper-2 p-4 text-meta text-ink-2">{words.noPicture}</p>}
        <div className="p-2.5 text-ui leading-snug break-keep wrap-anywhere">
          {way === 'wide' && <p className="pb-0.5 text-meta text-ink-2">{host}</p>}
          <p className="line-clamp-2 font-semibold">{title || words.noTitle}</p>
          {way === 'kakao' && description !== '' && <p className="line-clamp-2 pt-0.5 text-meta text-ink-2">{description}</p>}
          {way === 'kakao' && <p className="pt-1.5 text-meta text-ink-2">{host}</p>}
        </div>
      </div>
    </figure>
  )
}
