import type { BlockContext } from './render-context'
import { readerWords } from './reader-words'

/** The number of a footnote in the text, with its way down; its words go to the list. One without words leaves nothing. */
export function renderFootnoteMark(words: string, context: BlockContext): string {
  if (words === '') return ''
  const number = context.footnotes.push(words)
  const link = context.pen.element('a', { id: `fn-ref-${number}`, href: `#fn-${number}`, 'aria-label': readerWords.footnote(number) }, String(number))
  return context.pen.element('sup', { class: 'footnote-ref' }, link)
}

/** The list of footnotes at the end of a body, each with its way back up. Source: DPUB-ARIA 1.1, doc-endnotes and doc-backlink. */
export function renderFootnotes({ footnotes, pen: { element } }: BlockContext): string {
  if (footnotes.length === 0) return ''
  const items = footnotes.map((words, index) => {
    const back = element('a', { class: 'footnote-back', href: `#fn-ref-${index + 1}`, role: 'doc-backlink', 'aria-label': readerWords.backToText }, '↩')
    return element('li', { id: `fn-${index + 1}` }, `${words} ${back}`)
  })
  return element('section', { class: 'footnotes', role: 'doc-endnotes', 'aria-label': readerWords.footnotes }, element('ol', {}, items.join('')))
}
