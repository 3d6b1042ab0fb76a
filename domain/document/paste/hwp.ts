import type { Element, Root } from 'hast'
import { attribute, rewriteElements, textIn } from './hast-tools'
import { ruleFor, styleRulesOf } from './style-sheets'

/** A heading is a line, not a sentence: 개요 styles are also put on whole paragraphs of government papers. */
const longestHeading = 60

/** Paragraphs in a style that 한글 names 제목 or 개요 1…7 are headings. Runs before the style sheet is thrown away. */
export function hwpHeadings(tree: Root): Root {
  const rules = styleRulesOf(tree)
  return rewriteElements(tree, (element) => {
    const level = element.tagName === 'p' ? styleLevel(ruleFor(element, rules)) : 0
    return level > 0 && isHeadingLine(element) ? { ...element, tagName: `h${level}` } : element
  })
}

function styleLevel(rule: string): number {
  const name = /style-name\s*:\s*["']?([^;"']+)/i.exec(rule)?.[1]?.replace(/\s+/g, '') ?? ''
  if (/^(제목|큰제목|Title)$/i.test(name)) return 2
  const outline = Number(/^(?:개요|Outline)(\d)$/i.exec(name)?.[1] ?? 0)
  return outline > 0 ? Math.min(outline + 1, 4) : 0
}

function isHeadingLine(element: Element): boolean {
  const text = textIn(element.children).trim()
  return text !== '' && text.length <= longestHeading && !/[.!?]$/.test(text)
}

/** A tabulator is drawn by 한글 as a span full of hard spaces; for readers it is one. */
export function hwpTabs(tree: Root): Root {
  return rewriteElements(tree, (element) => (/hwp-tab\s*:/i.test(attribute(element, 'style')) && textIn(element.children).trim() === '' ? { type: 'text', value: ' ' } : element))
}
