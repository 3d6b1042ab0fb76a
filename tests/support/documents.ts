import type { DocumentJson, NodeJson } from '@/domain/document/types'

/** A document of plain paragraphs. */
export function paragraphs(...texts: string[]): DocumentJson {
  return { type: 'doc', content: texts.map(paragraph) }
}

export function paragraph(text: string): NodeJson {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}
