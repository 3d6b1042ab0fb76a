import { canonicalJson } from '@/domain/document/canonical-json'
import type { MarkJson, NodeJson } from '@/domain/document/types'

/** The smallest piece that a comparison tells apart: one written character (a whole Hangul syllable), or one inline thing. */
export type Atom = { key: string; node: NodeJson; marks: MarkJson[]; marksKey: string }

/** Before the key of an inline thing: no stored text holds this character. */
const thing = '\u0000'

/** Where every UTF-16 unit is a character of its own: Hangul, Latin, Chinese characters and their signs. Much faster than asking. */
const plain = /^[\u0020-\u02ff\u2010-\u2027\u2030-\u205e\u2100-\u27bf\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uac00-\ud7a3\uff00-\uff9d]*$/
const characters = new Intl.Segmenter('ko', { granularity: 'grapheme' })

/** Inline content as atoms. Never a part of a syllable: nobody reads half of one. */
export function atomsOf(nodes: readonly NodeJson[]): Atom[] {
  return nodes.flatMap((node): Atom[] => {
    const { marks = [], ...bare } = node
    const worn = { marks, marksKey: canonicalJson([...marks].sort((one, other) => (one.type < other.type ? -1 : 1))) }
    if (node.type !== 'text') return [{ key: thing + canonicalJson(bare), node: bare, ...worn }]
    return charactersIn(node.text ?? '').map((key) => ({ key, node: { type: 'text', text: key }, ...worn }))
  })
}

function charactersIn(text: string): string[] {
  return plain.test(text) ? text.split('') : Array.from(characters.segment(text), ({ segment }) => segment)
}

/** Ranges of atoms that are compared as one, as their ends. */
export type Units = { keys: string[]; ends: number[] }
type Kind = 'word' | 'number' | 'space' | 'sign'

/** An 어절 (Korean words between spaces), a number, a run of spaces, one sign, one inline thing. */
export const wordsOf = (atoms: readonly Atom[]): Units => unitsOf(atoms, ['word', 'number', 'space'])

/** One syllable or sign; a number stays whole, because `2,000` is no version of `3,150`. */
export const syllablesOf = (atoms: readonly Atom[]): Units => unitsOf(atoms, ['number'])

function unitsOf(atoms: readonly Atom[], joining: readonly Kind[]): Units {
  const units: Units = { keys: [], ends: [] }
  let before: Kind | null = null
  for (const [index, { key }] of atoms.entries()) {
    // The comma of a number: between two digits.
    const isPoint: boolean = before === 'number' && /^[.,]$/.test(key) && kindOf(atoms[index + 1]?.key ?? '') === 'number'
    const kind: Kind = isPoint ? 'number' : kindOf(key)
    const isJoined = kind === before && joining.includes(kind)
    if (isJoined) units.ends.pop()
    units.keys.push((isJoined ? (units.keys.pop() ?? '') : '') + key)
    units.ends.push(index + 1)
    before = kind
  }
  return units
}

function kindOf(key: string): Kind {
  if (key >= '가' && key <= '힣') return 'word'
  if (/^\p{Nd}/u.test(key)) return 'number'
  if (/^[\p{L}\p{N}\p{M}]/u.test(key)) return 'word'
  return /^\s/.test(key) ? 'space' : 'sign'
}

/** Whether a stretch says a word of its own. */
export function saysWords(atoms: readonly Atom[]): boolean {
  return atoms.some(({ key }) => ['word', 'number'].includes(kindOf(key)) || key.startsWith(thing))
}

/** Neighbouring atoms as nodes again: those with the same marks are one run of text. */
export function nodesOf(atoms: readonly Atom[]): NodeJson[] {
  const nodes: NodeJson[] = []
  let wearing = ''
  for (const { node, marks, marksKey } of atoms) {
    const last = nodes.at(-1)
    if (node.type === 'text' && last?.type === 'text' && wearing === marksKey) last.text = `${last.text ?? ''}${node.text ?? ''}`
    else nodes.push({ ...node, ...(marks.length > 0 && { marks }) })
    wearing = marksKey
  }
  return nodes
}
