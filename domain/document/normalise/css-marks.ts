import type { Marks } from './inline-marks'
import type { Declarations } from './style-attribute'

/** Bold, italic, underline, strike and script as a style attribute has them; a property that is not declared is absent. */
export function marksOfStyle(style: Declarations): Partial<Marks> {
  if (style.size === 0) return {}
  return {
    ...weight(style.get('font-weight') ?? fontWord(style, /^(bold|bolder|[1-9]00)$/)),
    ...slant(style.get('font-style') ?? fontWord(style, /^(italic|oblique)$/)),
    ...decoration(style.get('text-decoration-line') ?? style.get('text-decoration')),
    ...script(style.get('vertical-align')),
  }
}

/** Source: CSS Fonts 4: `bold` is 700, `normal` 400; 600 upwards is drawn bold by Korean faces that have two weights. */
function weight(value: string | undefined): Partial<Marks> {
  if (value === undefined || /^(inherit|unset|revert)$/i.test(value)) return {}
  if (/^(bold|bolder)$/i.test(value)) return { bold: true }
  if (/^\d+(\.\d+)?$/.test(value)) return { bold: Number(value) >= 600 }
  return /^(normal|lighter|initial)$/i.test(value) ? { bold: false } : {}
}

function slant(value: string | undefined): Partial<Marks> {
  if (value === undefined) return {}
  if (/^(italic|oblique)\b/i.test(value)) return { italic: true }
  return /^(normal|initial)$/i.test(value) ? { italic: false } : {}
}

/** Lines drawn by an ancestor cannot be taken back in CSS, so this only ever adds; `none` is the caller's business. */
function decoration(value: string | undefined): Partial<Marks> {
  if (value === undefined) return {}
  return {
    ...(/\bunderline\b/i.test(value) && { underline: true }),
    ...(/\bline-through\b/i.test(value) && { strike: true }),
  }
}

function script(value: string | undefined): Partial<Marks> {
  if (value === undefined) return {}
  if (/^(super|text-top)$/i.test(value)) return { script: 'superscript' }
  if (/^(sub|text-bottom)$/i.test(value)) return { script: 'subscript' }
  return /^baseline$/i.test(value) ? { script: null } : {}
}

/** A word of the `font` shorthand. */
function fontWord(style: Declarations, wanted: RegExp): string | undefined {
  return style.get('font')?.toLowerCase().split(/\s+/).find((word) => wanted.test(word))
}
