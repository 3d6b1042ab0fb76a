import type { DocumentJson, NodeJson } from '@/domain/document/types'

/**
 * A document as a few readable lines, for tests that assert it whole: one line per block, two spaces per level, attributes that
 * are not the default in round brackets, runs with marks as `[bold tone=red#ee2323|text]`, a hard break as `⏎`.
 */
export function sketch(doc: DocumentJson): string {
  return (doc.content ?? []).flatMap((block) => lines(block, '')).join('\n')
}

function lines(node: NodeJson, indent: string): string[] {
  const attributes = Object.entries(node.attrs ?? {})
    .filter(([, value]) => value !== null && value !== '' && value !== false)
    .filter(([name, value]) => !(/^(colspan|rowspan|start)$/.test(name) && value === 1) && value !== 'text')
    .map(([name, value]) => `${name}=${String(value)}`)
  const head = `${indent}${node.type}${attributes.length > 0 ? `(${attributes.join(' ')})` : ''}`
  const content = node.content ?? []
  if (content.some((child) => child.type === 'text')) return [`${head}: ${content.map(run).join('')}`]
  return [head, ...content.flatMap((child) => lines(child, `${indent}  `))]
}

function run(node: NodeJson): string {
  if (node.type === 'hardBreak') return '⏎'
  const marks = (node.marks ?? []).map(({ type, attrs }) => [type, ...Object.values(attrs ?? {})].filter((part) => part !== null).join('='))
  return marks.length > 0 ? `[${marks.join(' ')}|${node.text}]` : (node.text ?? '')
}
