import type { Element, ElementContent, Root } from 'hast'
import { attribute, classesOf, findElement, hasClass, make, rewriteChildren, rewriteElements, withStyleBelow, withoutBold } from './hast-tools'

/** Alignment is told by a class of the paragraph. */
export function naverAlignment(tree: Root): Root {
  return rewriteElements(tree, (element) => {
    const side = classesOf(element).map((name) => /^se-text-paragraph-align-(center|right|left)$/.exec(name)?.[1]).find(Boolean)
    return side ? withStyleBelow(element, `text-align:${side}`) : element
  })
}

/** SmartEditor's boxes as the elements that say what they are: picture with caption, quotation, section title; its data go. */
export function naverComponents(tree: Root): Root {
  const quiet = rewriteChildren(tree, (children) => children.filter((child) => child.type !== 'comment' || !child.value.includes('SE-TEXT')))
  return rewriteElements(quiet, (element) => {
    if (element.tagName === 'script' && hasClass(element, '__se_module_data')) return []
    if (element.tagName !== 'div' || !hasClass(element, 'se-component')) return element
    if (hasClass(element, 'se-image')) return pictureOf(element)
    if (hasClass(element, 'se-quotation')) return findElement(element, ({ tagName }) => tagName === 'blockquote') ? element : make('blockquote', {}, element.children)
    // The headline of the blog, or a heading inside it.
    if (hasClass(element, 'se-sectionTitle') || hasClass(element, 'se-documentTitle')) return headingsOf(element)
    return element
  })
}

/** The caption lies three boxes beside its picture; in a figure it touches it. */
function pictureOf(component: Element): ElementContent {
  const caption = findElement(component, (element) => hasClass(element, 'se-caption'))
  const [inner] = rewriteElements({ type: 'root', children: [component] }, (element) => {
    if (hasClass(element, 'se-caption')) return []
    // Not a link: it opens the picture.
    if (element.tagName === 'a' && attribute(element, 'href') === '#') return element.children
    return element.tagName === 'img' ? withRealSource(element) : element
  }).children
  if (inner?.type !== 'element') return component
  return make('figure', {}, [...inner.children, ...(caption ? [make('figcaption', {}, caption.children)] : [])])
}

/** The blurred 80-pixel preview stands in `src`; the picture itself in `data-lazy-src`. */
function withRealSource(image: Element): Element {
  const { dataLazySrc, ...properties } = image.properties
  return typeof dataLazySrc === 'string' && dataLazySrc !== '' ? { ...image, properties: { ...properties, src: dataLazySrc } } : image
}

function headingsOf(component: Element): ElementContent[] {
  const [inner] = rewriteElements({ type: 'root', children: [component] }, (element) =>
    element.tagName === 'p' ? { ...element, tagName: 'h2' } : withoutBold(element),
  ).children
  return inner?.type === 'element' ? inner.children : component.children
}
