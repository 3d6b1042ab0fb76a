import type { Element } from 'hast'
import type { Handler, Kit, Scope } from './scope'

/**
 * `h1`–`h6`: an article's own headings are 2 to 4, because its headline is the page's only h1. In a list item, which has to
 * start with a paragraph, a heading becomes a bold paragraph.
 */
export const readHeading: Handler = (element, scope, flow, kit) => {
  const inside = scope.inItem ? boldInstead(element, scope, kit) : { ...scope, heading: levelOf(element, kit) }
  kit.into(element.children, inside, flow)
}

function boldInstead(element: Element, scope: Scope, kit: Kit): Scope {
  kit.notes.add('element-unwrapped', `${element.tagName} in li`)
  return { ...scope, marks: { ...scope.marks, bold: true } }
}

function levelOf({ tagName }: Element, kit: Kit): 2 | 3 | 4 {
  const written = Number(tagName.slice(1))
  const level = written <= 2 ? 2 : written === 3 ? 3 : 4
  if (level !== written) kit.notes.add('heading-moved', `${tagName} → h${level}`)
  return level
}
