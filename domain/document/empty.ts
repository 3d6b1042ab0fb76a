import type { DocumentJson, NodeJson } from './types'

/** The body of an article that nobody has written yet: one empty paragraph. */
export const emptyDocument: DocumentJson = { type: 'doc', content: [{ type: 'paragraph' }] }

/** Whether there is nothing to read and nothing to see in a body. */
export function isEmptyDocument(node: NodeJson): boolean {
  if (node.type === 'text') return (node.text ?? '').trim() === ''
  if (node.type === 'figure' && node.attrs?.media) return false
  if (node.type === 'embed' || node.type === 'attachment') return false
  return (node.content ?? []).every(isEmptyDocument)
}
