import type { NoteBook } from '@/domain/document/notes'
import type { DocumentJson, NodeJson } from '@/domain/document/types'
import { limits } from '@/domain/articles/limits'
import { type MarkedText, findMarks, inlineOf } from './footnotes'
import { NotePlaces, canBeNote, noteWithStars } from './note-places'
import { type Block, splitBlocks } from './split-lines'

type Piece = { kind: 'paragraph' | 'dash'; marked: MarkedText; afterGap: boolean }
type Release = { headline: string; standfirst: string; doc: DocumentJson }

const dash = /^[-–—]\s+/u
const longestSubHead = 150

/**
 * A release as offices write one: its headline, sub-heads that begin with a dash, paragraphs, and lines under a paragraph that explain its
 * `*` and `**`, which become footnotes. Sub-heads right under the headline are the standfirst, later ones headings, several in a row a list.
 */
export function readText(lines: readonly string[], notes: NoteBook): Release {
  const [first = { lines: [''], afterGap: false }, ...others] = splitBlocks(lines, notes)
  const [title = '', ...under] = first.lines
  const blocks = under.length > 0 ? [{ lines: under, afterGap: false }, ...others] : others
  const { subHeads, rest } = takeSubHeads(blocks)
  const standfirst = subHeads.join('\n')
  const isShort = standfirst.length <= limits.standfirst
  const lead: NodeJson[] = isShort ? [] : subHeads.map((text) => heading([{ type: 'text', text }]))
  const { headline, cut } = cutHeadline(title, notes)
  return { headline, standfirst: isShort ? standfirst : '', doc: { type: 'doc', content: [...cut, ...lead, ...draw(readPieces(rest, notes))] } }
}

/** A headline that is too long for one is whole in the first paragraph. */
function cutHeadline(title: string, notes: NoteBook): { headline: string; cut: NodeJson[] } {
  if (title.length <= limits.headline) return { headline: title, cut: [] }
  notes.add('field-shortened', `title: ${title.slice(limits.headline - 1)}`)
  return { headline: `${title.slice(0, limits.headline - 1).toWellFormed().replace(/\ufffd$/u, '')}…`, cut: [{ type: 'paragraph', content: [{ type: 'text', text: title }] }] }
}

/** The lines under the headline that begin with a dash, and those that follow one and are no sentence: their dash was lost in copying. */
function takeSubHeads(blocks: Block[]): { subHeads: string[]; rest: Block[] } {
  const end = blocks.findIndex((block, index) => !isSubHead(block, index))
  const taken = end < 0 ? blocks : blocks.slice(0, end)
  return { subHeads: taken.map(({ lines: [line = ''] }) => line.replace(dash, '')), rest: blocks.slice(taken.length) }
}

function isSubHead({ lines: [line = '', ...more], afterGap }: Block, index: number): boolean {
  if (more.length > 0 || (afterGap && index > 0)) return false
  return dash.test(line) || (index > 0 && canBeNote(line) && line.length <= longestSubHead)
}

function readPieces(blocks: Block[], notes: NoteBook): Piece[] {
  const texts = blocks.map(({ lines }) => lines.join('\n'))
  const places = new NotePlaces(texts, notes)
  const pieces: Piece[] = []
  blocks.forEach(({ afterGap }, index) => {
    const text = texts[index] ?? ''
    const paragraphs = pieces.map(({ marked }) => marked)
    if (noteWithStars(text) ? places.placeStarred(text, paragraphs) : !afterGap && places.placeBare(text, paragraphs)) return
    pieces.push({ kind: dash.test(text) ? 'dash' : 'paragraph', marked: findMarks(text.replace(dash, '')), afterGap })
  })
  for (const { marked } of pieces) {
    for (const { note, at, stars } of marked.marks) if (note === null) notes.add('mark-unexplained', marked.text.slice(Math.max(0, at - 12), at + stars))
  }
  return pieces
}

function draw(pieces: Piece[]): NodeJson[] {
  const nodes: NodeJson[] = []
  pieces.forEach(({ kind, marked, afterGap }, index) => {
    const content = inlineOf(marked)
    if (kind === 'paragraph') return void nodes.push({ type: 'paragraph', content })
    const followsItem = !afterGap && pieces[index - 1]?.kind === 'dash'
    const leadsItem = pieces[index + 1]?.kind === 'dash' && pieces[index + 1]?.afterGap === false
    const item: NodeJson = { type: 'listItem', content: [{ type: 'paragraph', content }] }
    const list = nodes.at(-1)
    if (followsItem && list?.type === 'bulletList') list.content?.push(item)
    else if (leadsItem || !canBeNote(marked.text)) nodes.push({ type: 'bulletList', content: [item] })
    else nodes.push(heading(content))
  })
  return nodes
}

function heading(content: NodeJson[]): NodeJson {
  return { type: 'heading', attrs: { level: 2 }, content }
}
