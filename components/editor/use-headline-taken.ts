import { useRef, useState } from 'react'
import { fetchHeadlineTaken } from '@/components/newsroom/ask-article'

type Known = { headline: string; takenOn: string | null }

/** Whether readers have another article under the headline that is being written: what the server last said, asked anew for other words. */
export function useHeadlineTaken(articleId: string) {
  const [known, setKnown] = useState<Known>({ headline: '', takenOn: null })
  const asked = useRef('')

  async function ask(headline: string) {
    asked.current = headline
    const answer = await fetchHeadlineTaken(articleId, headline).catch(() => null)
    if (asked.current !== headline) return
    if (answer?.ok) setKnown({ headline, takenOn: answer.takenOn })
    // Nobody answered: asked again after the next words.
    else asked.current = ''
  }
  /** The day, as far as it is known yet; null while it is not. */
  function takenOn(headline: string): string | null {
    if (headline !== '' && headline !== asked.current) void ask(headline)
    return known.headline === headline ? known.takenOn : null
  }
  return { known, takenOn }
}
