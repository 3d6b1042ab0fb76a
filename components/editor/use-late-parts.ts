import { useEffect } from 'react'
import { fetchLateParts } from '@/components/ui/late.client'

/** How long an article has been open before its rare parts are fetched, in milliseconds: the text and the writer come first. */
const rest = 8_000

/** Brings the parts that open rarely while nothing is asked for: whoever loses the network later can still open them. */
export function useLateParts(): void {
  useEffect(() => {
    const timer = setTimeout(() => navigator.onLine && void fetchLateParts(), rest)
    return () => clearTimeout(timer)
  }, [])
}
