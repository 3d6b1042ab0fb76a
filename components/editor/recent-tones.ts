import { useSyncExternalStore } from 'react'
import { highlightToneNames, textToneNames } from '@/domain/tones/palette'

export type ToneKind = 'tone' | 'highlight'

/** A colour as it was used: a tone, and the free colour beside it when there was one. */
export type UsedTone = { tone: string; raw: string | null }

/** How many are remembered for each palette. */
const longest = 3
const place = 'ilbo-recent-tones'
const names: Record<ToneKind, readonly string[]> = { tone: textToneNames, highlight: highlightToneNames }
const listeners = new Set<() => void>()
/** For browsers that keep nothing. */
let remembered = ''

/** The colours last used in this browser, newest first. What cannot be read counts as none. */
export function recentTones(kind: ToneKind): UsedTone[] {
  try {
    const all = (JSON.parse(keptText() || '{}') as Record<string, unknown> | null)?.[kind]
    return Array.isArray(all) ? all.filter((one) => isUsedTone(kind, one)).slice(0, longest) : []
  } catch {
    return []
  }
}

/** Puts a colour first among those last used. */
export function rememberTone(kind: ToneKind, { tone, raw }: UsedTone): void {
  const others = recentTones(kind).filter((one) => one.tone !== tone || one.raw !== raw)
  remembered = JSON.stringify({ tone: recentTones('tone'), highlight: recentTones('highlight'), [kind]: [{ tone, raw }, ...others].slice(0, longest) })
  try {
    localStorage.setItem(place, remembered)
  } catch {
    // No room, or not allowed: then only this page remembers.
  }
  for (const listener of listeners) listener()
}

/** The tone of the palette that was used last in this browser; its first until then. */
export function useLastTone(kind: ToneKind): string {
  const first = () => names[kind][0] ?? ''
  return useSyncExternalStore(subscribe, () => recentTones(kind)[0]?.tone ?? first(), first)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function keptText(): string {
  try {
    return localStorage.getItem(place) ?? remembered
  } catch {
    return remembered
  }
}

/** By hand: a library that describes shapes would be the largest part of the editor's page. */
function isUsedTone(kind: ToneKind, one: unknown): one is UsedTone {
  const { tone, raw } = (one ?? {}) as Record<string, unknown>
  return typeof tone === 'string' && names[kind].includes(tone) && (raw === null || (typeof raw === 'string' && /^#[0-9a-f]{6}([0-9a-f]{2})?$/.test(raw)))
}
