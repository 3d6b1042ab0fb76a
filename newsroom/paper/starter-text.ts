import 'server-only'

import type { DocumentJson, NodeJson } from '@/domain/document/types'

/** A text in lines: `## ` begins a heading, `- ` a point of a list, everything else is a paragraph. Empty lines mean nothing. */
export function documentOfLines(text: string): DocumentJson {
  const content: NodeJson[] = []
  for (const line of text.split('\n').map((written) => written.trim()).filter(Boolean)) {
    const list = content.at(-1)
    if (line.startsWith('## ')) content.push({ type: 'heading', attrs: { level: 2 }, content: words(line.slice(3)) })
    else if (!line.startsWith('- ')) content.push(paragraph(line))
    else if (list?.type === 'bulletList') list.content = [...(list.content ?? []), point(line)]
    else content.push({ type: 'bulletList', content: [point(line)] })
  }
  return { type: 'doc', content }
}

const words = (text: string): NodeJson[] => [{ type: 'text', text }]
const paragraph = (text: string): NodeJson => ({ type: 'paragraph', content: words(text) })
const point = (line: string): NodeJson => ({ type: 'listItem', content: [paragraph(line.slice(2))] })
