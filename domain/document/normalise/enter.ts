import type { Element } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import { type Ground, attributeColour, declaredBackground, highlightAfter, toneAfter } from './colours'
import { marksOfStyle } from './css-marks'
import { type Marks, marksOfTag } from './inline-marks'
import type { Align, Scope } from './scope'
import { type Declarations, declarationsOf } from './style-attribute'
import { isBlock, isBox } from './tags'

/** The scope inside an element: what surrounds it, then its tag, its old attributes and its style, each overruling the last. */
export function enter(element: Element, outer: Scope, notes: NoteBook): Scope {
  const style = declarationsOf(element, notes)
  noteAttributes(element, style, notes)
  const block = isBlock(element.tagName)
  return {
    ...outer,
    depth: outer.depth + 1,
    marks: marksInside(element, style, outer.marks, notes),
    align: block ? alignInside(element, style, outer.align) : outer.align,
    block: block ? element.tagName : outer.block,
    keepsLines: linesInside(style.get('white-space'), outer.keepsLines),
  }
}

/** Whether a style makes a block of an inline element, so that words on both sides do not run together. */
export function isDrawnAsBlock(element: Element): boolean {
  const style = element.properties?.['style']
  return typeof style === 'string' && /(^|;)\s*display\s*:\s*(block|flex|grid|list-item|flow-root|table)\b/i.test(style)
}

function marksInside(element: Element, style: Declarations, outer: Marks, notes: NoteBook): Marks {
  const { tagName: tag, properties = {} } = element
  const background = declaredBackground(style) ?? attributeColour(properties['bgColor'])
  const colour = style.get('color') || (tag === 'font' || tag === 'basefont' ? attributeColour(properties['color']) : undefined)
  const byTag = marksOfTag(tag)
  const byStyle = marksOfStyle(style)
  if (!byTag && !background && !colour && tag !== 'mark' && Object.keys(byStyle).length === 0) return outer
  const declaresLine = style.has('text-decoration') || style.has('text-decoration-line')
  return {
    ...outer,
    ...(declaresLine && (byTag?.underline || byTag?.strike) ? {} : byTag),
    ...byStyle,
    tone: toneAfter(colour, outer, notes),
    highlight: tag === 'mark' && !background ? { tone: 'yellow', raw: null } : highlightAfter(background, groundOf(tag), outer, notes),
  }
}

function groundOf(tag: string): Ground {
  if (/^(caption|figcaption|legend|summary)$/.test(tag)) return 'text'
  if (tag === 'td' || tag === 'tr') return 'cell'
  return isBox(tag) ? 'box' : 'text'
}

function alignInside(element: Element, style: Declarations, outer: Align): Align {
  if (element.tagName === 'center') return 'center'
  // On tables and figures the old attribute floats the box; it says nothing about text.
  const old = /^(table|figure|hr)$/.test(element.tagName) ? undefined : element.properties?.['align']
  const value = style.get('text-align') ?? (typeof old === 'string' ? old : '')
  if (/^(-webkit-|-moz-)?center$|^middle$/i.test(value)) return 'center'
  if (/^(-webkit-|-moz-)?right$|^end$/i.test(value)) return 'right'
  return /^((-webkit-|-moz-)?left|start|justify|initial|char)$/i.test(value) ? null : outer
}

function linesInside(value: string | undefined, outer: boolean): boolean {
  if (value === undefined) return outer
  if (/^(pre|pre-wrap|pre-line|break-spaces)$/i.test(value)) return true
  return /^(normal|nowrap|initial)$/i.test(value) ? false : outer
}

/** Notes what would be lost without a trace: scripts in attributes, broken attribute names, text the page was hiding. */
function noteAttributes(element: Element, style: Declarations, notes: NoteBook): void {
  for (const name of Object.keys(element.properties ?? {})) {
    const plain = name.toLowerCase()
    if (/^on[a-z]/.test(plain) || /["'<>=`]/.test(plain) || /^style./.test(plain)) notes.add('attribute-dropped', plain)
  }
  const hidden = element.properties?.['hidden']
  if (/^none$/i.test(style.get('display') ?? '') || (hidden !== undefined && hidden !== null && hidden !== false)) {
    notes.add('element-unwrapped', `${element.tagName} hidden`)
  }
}
