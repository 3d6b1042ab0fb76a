import { useEffect, useEffectEvent, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import type { PreviewLink, PreviewLinkDays } from '@/domain/articles/preview-links'
import type { Outcome } from '@/domain/problems'
import { sayProblem } from '../say-problem'
import { fetchPreviewLinks, makePreviewLink, takeBackPreviewLinks } from './ask-preview-links'

/** A new link, as long as its address can be seen. */
export type MadeLink = { address: string; expiresAt: Date }

/** The links of one article: those that open now, and the one just made. `links` null until they are known. */
export function usePreviewLinks(articleId: string) {
  const messages = useMessages()
  const { previews } = messages
  const [links, setLinks] = useState<PreviewLink[] | null>(null)
  const [made, setMade] = useState<MadeLink | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(true)

  /** Waits for an answer; what is refused, or does not come, is said. */
  async function hear<Success extends object>(question: Promise<Outcome<Success>>): Promise<Success | null> {
    const outcome = await question.catch(() => null)
    setBusy(false)
    setRefusal(outcome === null ? previews.failed : outcome.ok ? null : sayProblem(messages, outcome.problem))
    return outcome?.ok ? outcome : null
  }
  function ask<Success extends object>(question: Promise<Outcome<Success>>): Promise<Success | null> {
    setBusy(true)
    return hear(question)
  }
  async function load() {
    const found = await hear(fetchPreviewLinks(articleId))
    if (found) setLinks(found.links)
  }
  const begin = useEffectEvent(() => void load())
  useEffect(() => {
    const timer = setTimeout(() => begin())
    return () => clearTimeout(timer)
  }, [])

  return {
    links, made, refusal, said, isBusy, load,
    make: async (days: PreviewLinkDays, note: string) => {
      const link = await ask(makePreviewLink(articleId, { days, note }))
      if (!link) return
      setMade(link)
      await load()
    },
    takeBack: async (linkId: string | null) => {
      const done = await ask(takeBackPreviewLinks(articleId, linkId))
      if (!done) return
      // It may be the one whose address is in sight.
      setMade(null)
      setSaid(previews.revoked(done.revoked))
      await load()
    },
  }
}
