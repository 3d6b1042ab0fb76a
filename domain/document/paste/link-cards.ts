import type { Element, Root } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import { attribute, findElement, hasClass, make, rewriteElements, textIn } from './hast-tools'

/** Where a card keeps its title, by the class of the platform. */
const titles = ['se-oglink-title', 'og-title']

/**
 * Link cards of Naver (`se-oglink`) and Tistory (`data-ke-type="opengraph"`): three links with a picture become one paragraph with
 * one link, the title. Summary and picture belong to the linked page; what is left out is noted.
 */
export function linkCards(tree: Root, notes: NoteBook): Root {
  return rewriteElements(tree, (element) => {
    const isCard = hasClass(element, 'se-oglink') || attribute(element, 'dataKeType') === 'opengraph'
    return isCard ? (asLink(element, notes) ?? element) : element
  })
}

function asLink(card: Element, notes: NoteBook): Element | null {
  const link = findElement(card, ({ tagName, properties }) => tagName === 'a' && typeof properties['href'] === 'string')
  const href = attribute(card, 'dataOgUrl') || (link ? attribute(link, 'href') : '')
  if (href === '') return null
  const titled = findElement(card, (element) => titles.some((name) => hasClass(element, name)))
  const title = (titled ? textIn(titled.children) : attribute(card, 'dataOgTitle')).trim()
  const rest = textIn(card.children, ' ').replace(title, '').replace(/\s+/g, ' ').trim()
  if (rest !== '') notes.add('element-dropped', `link card: ${rest}`)
  return make('p', {}, [make('a', { href }, [{ type: 'text', value: title || href }])])
}
