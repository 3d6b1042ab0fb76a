import type { Element, Root } from 'hast'
import { classesOf, elementsIn, rewriteElements, textIn, withStyleBelow } from './hast-tools'

/** Declarations by selector, `p.hstyle1` or `.xl65`, both in lower case. */
export type StyleRules = ReadonlyMap<string, string>

/** What a document can keep of a style; everything else of an office style sheet is page furniture. */
const kept = /^(font-weight|font-style|text-align|text-decoration|text-decoration-line|color|background|background-color|vertical-align)$/i

/** The rules of all `style` elements that name a class, by each of their selectors. */
export function styleRulesOf(tree: Root): StyleRules {
  const rules = new Map<string, string>()
  for (const element of elementsIn(tree)) {
    if (element.tagName !== 'style') continue
    const css = textIn(element.children).replace(/<!--|-->|\/\*[^]*?\*\//g, ' ')
    for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(',')) {
        const name = selector.trim().toLowerCase()
        if (/^[a-z0-9]*\.[\w-]+$/.test(name)) rules.set(name, `${rules.get(name) ?? ''};${body}`)
      }
    }
  }
  return rules
}

/** The declarations that an element gets by its class. */
export function ruleFor(element: Element, rules: StyleRules): string {
  return classesOf(element)
    .flatMap((name) => [rules.get(`.${name.toLowerCase()}`), rules.get(`${element.tagName}.${name.toLowerCase()}`)])
    .filter((rule) => rule !== undefined)
    .join(';')
}

/** Writes what the classes say into the elements, where the normaliser looks, below what the elements say themselves. */
export function inlineStyleSheets(tree: Root): Root {
  const rules = styleRulesOf(tree)
  if (rules.size === 0) return tree
  return rewriteElements(tree, (element) => {
    const worth = ruleFor(element, rules)
      .split(';')
      .filter((piece) => kept.test(piece.split(':')[0]?.trim() ?? ''))
    return worth.length > 0 ? withStyleBelow(element, worth.join(';')) : element
  })
}
