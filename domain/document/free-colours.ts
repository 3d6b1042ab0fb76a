import type { DocumentJson, MarkJson, NodeJson } from './types'

/** The name of a free colour: which mark and which hex, `tone #ee2323`. */
type FreeColour = string

/** Colours of a body that are not simply a tone's: chosen freely or brought by an import. Readers see the tone beside them. */
export function freeColoursIn(node: NodeJson): Set<FreeColour> {
  const own = (node.marks ?? []).flatMap((mark) => nameOf(mark) ?? [])
  return new Set([...own, ...(node.content ?? []).flatMap((child) => [...freeColoursIn(child)])])
}

/** The same body with its tones as they are, and of free colours only those that are known. */
export function keepFreeColours(doc: DocumentJson, known: ReadonlySet<FreeColour>): DocumentJson {
  return { ...keepIn(doc, known), type: 'doc' }
}

function keepIn(node: NodeJson, known: ReadonlySet<FreeColour>): NodeJson {
  const marks = node.marks?.map((mark) => {
    const name = nameOf(mark)
    return name === null || known.has(name) ? mark : { ...mark, attrs: { ...mark.attrs, raw: null } }
  })
  return { ...node, ...(marks && { marks }), ...(node.content && { content: node.content.map((child) => keepIn(child, known)) }) }
}

function nameOf({ type, attrs }: MarkJson): FreeColour | null {
  return (type === 'tone' || type === 'highlight') && typeof attrs?.raw === 'string' ? `${type} ${attrs.raw}` : null
}
