import { z } from 'zod'
import { highlightToneNames, textToneNames } from '@/domain/tones/palette'

export type ToneKind = 'tone' | 'highlight'

/** A colour as it was used: a tone, and the free colour beside it when there was one. */
export type UsedTone = { tone: string; raw: string | null }

/** How many are remembered for each palette. */
const longest = 3
const place = 'ilbo-recent-tones'

const used = (names: readonly string[]) => z.array(z.object({ tone: z.string().refine((name) => names.includes(name)), raw: z.string().regex(/^#[0-9a-f]{6}([0-9a-f]{2})?$/).nullable() })).max(longest)
const stored = z.object({ tone: used(textToneNames), highlight: used(highlightToneNames) })

/** The colours last used in this browser, newest first. What cannot be read counts as none. */
export function recentTones(kind: ToneKind): UsedTone[] {
  return read()[kind]
}

/** Puts a colour first among those last used. */
export function rememberTone(kind: ToneKind, { tone, raw }: UsedTone): void {
  const all = read()
  const others = all[kind].filter((one) => one.tone !== tone || one.raw !== raw)
  write(JSON.stringify({ ...all, [kind]: [{ tone, raw }, ...others].slice(0, longest) }))
}

function read(): Record<ToneKind, UsedTone[]> {
  const none = { tone: [], highlight: [] }
  try {
    return stored.safeParse(JSON.parse(localStorage.getItem(place) ?? 'null')).data ?? none
  } catch {
    // A browser that keeps nothing, or a text that is no JSON.
    return none
  }
}

function write(text: string): void {
  try {
    localStorage.setItem(place, text)
  } catch {
    // No room, or not allowed: then nothing is remembered.
  }
}
