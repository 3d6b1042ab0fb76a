import type { PhrasingContent, Root, RootContent } from 'mdast'

/**
 * Makes `**"인용"**은` bold. CommonMark closes emphasis only where a space or punctuation follows punctuation, so in Korean, where
 * a particle follows the quotation mark at once, it leaves the asterisks standing; kramdown, which Jekyll uses, does not.
 * Works on what the parser has left: pairs of `**` around something, among the neighbours of one paragraph.
 * Source: CommonMark 0.31 section 6.2 (flanking rules); commonmark/commonmark-spec issue 650.
 */
export function koreanStrong(source: string) {
  return (tree: Root): void => {
    const waiting: Array<Root | RootContent> = [tree]
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (!('children' in node)) continue
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'link' || node.type === 'emphasis') {
        node.children = paired(node.children, source)
      }
      waiting.push(...node.children)
    }
  }
}

const delimiter = { type: 'text' as const, value: '**' }

/** The children with every pair of left-over `**` made strong. */
function paired(children: PhrasingContent[], source: string): PhrasingContent[] {
  if (!children.some((child) => isOpen(child, source))) return children
  const done: PhrasingContent[] = []
  let opener = -1
  const pieces = children.flatMap((child) => (isOpen(child, source) ? splitAtDelimiters(child.value) : [child]))
  pieces.forEach((piece, at) => {
    const closes = piece === delimiter && opener >= 0 && done.length - 1 > opener && !/\s$/.test(edge(pieces[at - 1]))
    const opens = piece === delimiter && pieces[at + 1] !== undefined && !/^\s/.test(edge(pieces[at + 1]))
    if (closes) {
      const content = done.splice(opener)
      done.push({ type: 'strong', children: content.slice(1) })
      opener = -1
    } else {
      if (opens && opener < 0) opener = done.length
      done.push(piece === delimiter ? { ...delimiter } : piece)
    }
  })
  return done
}

/** Text with `**` that the author did not escape. */
function isOpen(node: PhrasingContent, source: string): node is Extract<PhrasingContent, { type: 'text' }> {
  if (node.type !== 'text' || !node.value.includes('**')) return false
  const { start, end } = node.position ?? {}
  return !source.slice(start?.offset ?? 0, end?.offset ?? 0).includes('\\*')
}

function splitAtDelimiters(text: string): PhrasingContent[] {
  return text.split(/(\*\*)/).filter(Boolean).map((part) => (part === '**' ? delimiter : { type: 'text', value: part }))
}

/** The text at a neighbour's edge; anything but text counts as a word. */
const edge = (node: PhrasingContent | undefined): string => (node?.type === 'text' ? node.value : 'x')
