'use client'

import { ExternalLink } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { ShareCardView } from './share-card-view.client'
import { type ShownCard, fetchCard } from './shown-card'

/** Where Kakao lets anybody have an address looked at anew: KakaoTalk keeps the card that it saw first. */
const kakaoTool = 'https://developers.kakao.com/tool/clear/og'

type ShareCardsProps = {
  articleId: string
  /** Another one asks anew. */
  version: number
}

/** The article as it will look where somebody shares it. */
export function ShareCards({ articleId, version }: ShareCardsProps) {
  const { card: words } = useMessages().previews
  const [card, setCard] = useState<ShownCard | null>(null)
  const [isFailed, setFailed] = useState(false)

  async function load(isWanted: () => boolean) {
    const answer = await fetchCard(articleId).catch(() => null)
    if (!isWanted()) return
    setFailed(!answer?.ok)
    if (answer?.ok) setCard(answer.card)
  }
  const begin = useEffectEvent((isWanted: () => boolean) => void load(isWanted))
  useEffect(() => {
    let isHere = true
    const timer = setTimeout(() => begin(() => isHere))
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [articleId, version])

  return (
    <section aria-label={words.title} className="max-h-[60%] shrink-0 overflow-y-auto border-b border-rule bg-paper px-3 py-3">
      {isFailed && (
        <p role="alert" className="flex flex-wrap items-center gap-2 pb-2 text-meta font-semibold text-alarm">
          {words.failed}
          <button type="button" onClick={() => void load(() => true)} className={buttonClass('quiet', 'px-2')}>{words.again}</button>
        </p>
      )}
      {!card && !isFailed && <p role="status" className="text-meta text-ink-2">{words.loading}</p>}
      {card && (
        <div className="grid gap-4 sm:grid-cols-2">
          <ShareCardView card={card} way="kakao" />
          <ShareCardView card={card} way="wide" />
        </div>
      )}
      <p className="pt-3 text-meta text-ink-2">
        {`${words.kept} `}
        <a href={kakaoTool} target="_blank" rel="noopener noreferrer" className="inline-flex items-center gap-1 font-semibold text-accent underline underline-offset-4">
          {words.kakaoTool}<ExternalLink size={12} aria-hidden />
        </a>
      </p>
    </section>
  )
}
