import type { NodePath } from '@/domain/document/tk-markers'
import type { MarkName } from '@/domain/document/schema'
import type { NodeJson } from '@/domain/document/types'
import { type HighlightTone, type TextTone, highlightToneNames, textToneNames } from '@/domain/tones/palette'
import { type Look, contrastIn, isHex, readableContrast } from '@/domain/tones/readability'
import type { Found } from './check-article'

type Place = { look: Look; raw: string | null; path: NodePath }

/**
 * Colours under 4.5:1, each colour once with the number of its places: tones that cannot be read on the highlight under them in one of the
 * themes (the palette's tests allow none), and free colours that could not be read as they were chosen. Those were chosen on white paper,
 * and readers see the tone beside them, so the light theme decides.
 */
export function colourFindings(body: NodeJson): Found[] {
  const found = new Map<string, Found & { count: number }>()
  for (const { look, raw, path } of placesIn(body, [])) {
    const code = raw !== null ? ('free-colour-unsafe' as const) : ('contrast-low' as const)
    const contrast = raw !== null ? contrastIn('light', look) : Math.min(contrastIn('light', look), contrastIn('dark', look))
    const key = `${code} ${look.ink} ${look.highlight}`
    const known = found.get(key)
    if (known) known.count += 1
    else if (contrast < readableContrast) found.set(key, { code, field: 'body', path, count: 1, contrast, detail: raw ?? [look.ink, look.highlight].filter(Boolean).join(' ') })
  }
  return [...found.values()]
}

/** Every coloured run, once as readers see it and once for each free colour on it. */
function placesIn(node: NodeJson, path: NodePath): Place[] {
  const inner = (node.content ?? []).flatMap((child, index) => placesIn(child, [...path, index]))
  if (node.type !== 'text') return inner
  const [ink, highlight] = [markOf(node, 'tone', textToneNames), markOf(node, 'highlight', highlightToneNames)]
  if (!ink && !highlight) return inner
  const seen: Look = { ink: (ink?.tone as TextTone | undefined) ?? null, highlight: (highlight?.tone as HighlightTone | undefined) ?? null }
  return [
    { look: seen, raw: null, path },
    ...(ink?.raw ? [{ look: { ...seen, ink: ink.raw }, raw: ink.raw, path }] : []),
    ...(highlight?.raw ? [{ look: { ...seen, highlight: highlight.raw }, raw: highlight.raw, path }] : []),
  ]
}

function markOf({ marks = [] }: NodeJson, type: MarkName, names: readonly string[]) {
  const attrs = marks.find((mark) => mark.type === type)?.attrs
  const tone = names.find((name) => name === attrs?.tone)
  return tone === undefined ? null : { tone, raw: typeof attrs?.raw === 'string' && isHex(attrs.raw) ? attrs.raw : null }
}
