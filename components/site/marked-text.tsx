import type { Segment } from '@/domain/search/snippet'

/** Text with what was asked for marked. */
export function MarkedText({ segments }: { segments: Segment[] }) {
  return segments.map(({ text, isMarked }, place) => (isMarked ? <mark key={place} className="search-mark">{text}</mark> : text))
}
