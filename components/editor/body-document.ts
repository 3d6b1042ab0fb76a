import type { Node } from '@tiptap/pm/model'
import type { DocumentJson, NodeJson } from '@/domain/document/types'

/** The document without empty paragraphs at its end, which the editor keeps there to click into. At least one block stays. */
export function withoutTrailingSpace(doc: Node): Node {
  let kept = doc.childCount
  while (kept > 1 && isEmptyParagraph(doc.child(kept - 1))) kept -= 1
  return kept === doc.childCount ? doc : doc.copy(doc.content.cut(0, doc.children.slice(0, kept).reduce((size, child) => size + child.nodeSize, 0)))
}

/**
 * The body as it is saved; to be read, never changed. It is asked for several times a second while somebody types, so a block that has
 * stayed as it was (ProseMirror's nodes never change) is not made into JSON again.
 */
export function bodyJson(doc: Node): DocumentJson {
  return { type: 'doc', content: withoutTrailingSpace(doc).children.map(blockJson) }
}

const madeBlocks = new WeakMap<Node, NodeJson>()

/** A copy, because ProseMirror's attribute objects have no prototype and React sends nothing of such. */
function blockJson(block: Node): NodeJson {
  const made = madeBlocks.get(block) ?? (structuredClone(block.toJSON()) as NodeJson)
  madeBlocks.set(block, made)
  return made
}

function isEmptyParagraph(node: Node): boolean {
  return node.type.name === 'paragraph' && node.content.size === 0
}
