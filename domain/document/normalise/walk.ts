import type { Comment, Element } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import { readCode } from './code-blocks'
import { leaveOut, readInput, readLink } from './embeds'
import { enter, isDrawnAsBlock } from './enter'
import { readFigure, readQuote, unwrapBlock } from './figures'
import { flatten } from './flatten'
import { Flow } from './flow'
import { readHeading } from './headings'
import { readImage, readTistorySpan } from './images'
import { readList, readStrayItem } from './lists'
import { type Content, type Handler, type Kit, type Scope, deepestContainer, deepestElement } from './scope'
import { readTable } from './tables'
import { isBlock, isDropped, isKnown, isSilent } from './tags'

const quoted = (open: string, close: string): Handler => (element, scope, flow, kit) => {
  flow.text(open, scope)
  kit.into(element.children, scope, flow)
  flow.text(close, scope)
}

/** Elements that are more than their marks and their block boundary. */
const handlers: Record<string, Handler> = {
  a: readLink,
  blockquote: (element, scope, flow, kit) => (scope.level < deepestContainer ? readQuote : unwrapBlock)(element, scope, flow, kit),
  br: (_element, scope, flow) => flow.break(scope),
  details: unwrapBlock,
  dir: readList,
  dl: unwrapBlock,
  figure: readFigure,
  hr: (_element, _scope, flow) => flow.block({ type: 'horizontalRule' }),
  img: readImage,
  input: readInput,
  li: readStrayItem,
  listing: readCode,
  menu: readList,
  ol: readList,
  plaintext: readCode,
  pre: readCode,
  // Browsers draw the marks of a quotation and, where ruby is not understood, the brackets round a reading.
  q: quoted('“', '”'),
  rt: quoted('(', ')'),
  span: readTistorySpan,
  table: readTable,
  ul: readList,
  xmp: readCode,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, readHeading])),
}

/** The tools of one document: everything reads through these, so that depth and notes are kept in one place. */
export function kitFor(notes: NoteBook): Kit {
  const kit: Kit = {
    notes,
    into: (nodes, scope, flow) => {
      for (const node of nodes) readNode(node, scope, flow, kit)
    },
    blocks: (nodes, scope) => {
      const flow = new Flow(notes)
      kit.into(nodes, scope, flow)
      flow.close()
      return flow.blocks
    },
  }
  return kit
}

function readNode(node: Content, scope: Scope, flow: Flow, kit: Kit): void {
  if (node.type === 'text') flow.text(node.value, scope)
  else if (node.type === 'comment') noteComment(node, kit)
  else if (node.type === 'element') readElement(node, scope, flow, kit)
}

function readElement(element: Element, scope: Scope, flow: Flow, kit: Kit): void {
  const tag = element.tagName
  if (isSilent(tag)) return
  if (isDropped(tag)) return leaveOut(element, scope, flow, kit)
  if (scope.depth >= deepestElement) return flatten([element], scope, flow, kit)
  if (!isKnown(tag)) kit.notes.add('element-unwrapped', asWritten(element))
  const inside = enter(element, scope, kit.notes)
  const handler = Object.hasOwn(handlers, tag) ? handlers[tag] : undefined
  const isApart = isBlock(tag) || isDrawnAsBlock(element)
  if (isApart) flow.close()
  if (handler) handler(element, inside, flow, kit)
  else kit.into(element.children, inside, flow)
  if (isApart) flow.close()
}

/** A foreign tag with its bare words: in `<CNN 방송>` somebody meant them to be read. */
function asWritten({ tagName, properties = {} }: Element): string {
  return [tagName, ...Object.keys(properties).filter((name) => properties[name] === '')].join(' ')
}

/** Comments are never text. The clipboard's own and those without a word are not worth a note. */
function noteComment({ value }: Comment, kit: Kit): void {
  const words = value.trim()
  if (/\p{L}/u.test(words) && !/^(Start|End)Fragment$/.test(words)) kit.notes.add('comment-dropped', words)
}
