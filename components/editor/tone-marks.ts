import { Mark } from '@tiptap/core'
import { nearestHighlightTone, nearestTextTone } from '@/domain/tones/nearest-tone'
import { highlightToneNames, textToneNames } from '@/domain/tones/palette'
import { dataCodec } from './attribute-codecs'
import { type AttributeCodec, markFields } from './spec-fields'

/** Text colour. Written as a class of the palette, never as a style; a pasted `color` becomes the nearest tone. */
export const ToneMark = Mark.create({
  name: 'tone',
  parseHTML: () => [
    { tag: 'span', getAttrs: (element) => (toneIn(element, 'tone', textToneNames) ? null : false) },
    { style: 'color', getAttrs: (value) => nearestTextTone(value) ?? false },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
  ...markFields('tone', { tone: classCodec('tone', textToneNames), raw: dataCodec('raw') }),
})

/** Highlighter. A `<mark>` without a tone of ours is yellow, as browsers draw it. */
export const HighlightMark = Mark.create({
  name: 'highlight',
  parseHTML: () => [
    { tag: 'mark' },
    { style: 'background-color', getAttrs: (value) => nearestHighlightTone(value) ?? false },
  ],
  renderHTML: ({ HTMLAttributes }) => ['mark', HTMLAttributes, 0],
  ...markFields('highlight', { tone: classCodec('mark', highlightToneNames), raw: dataCodec('raw') }),
})

function classCodec(prefix: string, names: readonly string[]): AttributeCodec {
  return {
    read: (element) => toneIn(element, prefix, names),
    write: (value) => ({ class: `${prefix}-${String(value)}` }),
  }
}

/** The tone that an element's class names, or null. */
function toneIn(element: HTMLElement, prefix: string, names: readonly string[]): string | null {
  return names.find((name) => element.classList.contains(`${prefix}-${name}`)) ?? null
}
