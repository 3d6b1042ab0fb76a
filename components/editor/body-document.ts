import type { Node } from '@tiptap/pm/model'
import type { DocumentJson } from '@/domain/document/types'

/** The document without empty paragraphs at its end, which the editor keeps there to click into. At least one block stays. */
export function withoutTrailingSpace(doc: Node): Node {
  let kept = doc.childCount
  while (kept > 1 && isEmptyParagraph(doc.child(kept - 1))) kept -= 1
  return kept === doc.childCount ? doc : doc.copy(doc.content.cut(0, doc.children.slice(0, kept).reduce((size, child) => size + child.nodeSize, 0)))
}

/** The body as it is saved. A copy, because ProseMirror's attribute objects have no prototype and React sends nothing of such. */
export function bodyJson(doc: Node): DocumentJson {
  return structuredClone(withoutTrailingSpace(doc).toJSON() as DocumentJson)
}

function isEmptyParagraph(node: Node): boolean {
  return node.type.name === 'paragraph' && node.content.size === 0
}
