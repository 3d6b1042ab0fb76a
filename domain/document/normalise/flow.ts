import type { NoteBook } from '@/domain/document/notes'
import type { NodeJson } from '@/domain/document/types'
import type { Scope } from './scope'
import { withoutUnwanted } from './text-safety'
import { type InlineItem, paragraphsOf } from './whitespace'

/**
 * Blocks in the making: finished ones, and the run of text that will be the next. Text that stands loose between blocks
 * becomes a paragraph by itself, because every block boundary closes the run.
 */
export class Flow {
  readonly blocks: NodeJson[] = []
  readonly #notes: NoteBook
  #run: InlineItem[] = []
  #scope: Scope | null = null
  /** The run held something that takes up a line though nothing is to be read in it. */
  #heldSpacer = false

  constructor(notes: NoteBook) {
    this.#notes = notes
  }

  text(value: string, scope: Scope): void {
    this.#scope ??= scope
    if (!this.#heldSpacer && /[\u00a0\u200b\u3164\u2800]/.test(value)) this.#heldSpacer = true
    const safe = withoutUnwanted(value, this.#notes)
    if (!scope.keepsLines) this.#run.push({ text: safe, marks: scope.marks })
    else {
      safe.split(/\r\n?|\n/).forEach((line, index) => {
        if (index > 0) this.#run.push('break')
        this.#run.push({ text: line, marks: scope.marks })
      })
    }
  }

  break(scope: Scope): void {
    this.#scope ??= scope
    this.#heldSpacer = true
    this.#run.push('break')
  }

  block(node: NodeJson): void {
    this.close()
    this.blocks.push(node)
  }

  /** Ends the run: its text becomes a heading or paragraphs; a run with nothing to read was a spacer. */
  close(): void {
    const scope = this.#scope
    if (!scope) return
    const pieces = paragraphsOf(this.#run, scope.heading === null)
    if (pieces.length === 0 && this.#heldSpacer && !isCell(scope.block)) this.#notes.add('spacer-dropped', scope.block)
    for (const content of pieces) this.blocks.push(textBlock(content, scope))
    this.#run = []
    this.#scope = null
    this.#heldSpacer = false
  }
}

/** An empty cell is no spacer: it keeps its place in the table. */
const isCell = (tag: string) => tag === 'td' || tag === 'th'

function textBlock(content: NodeJson[], { heading, align }: Scope): NodeJson {
  if (heading === null) return { type: 'paragraph', attrs: { align }, content }
  return { type: 'heading', attrs: { level: heading, align }, content }
}

export const emptyParagraph = (): NodeJson => ({ type: 'paragraph', attrs: { align: null } })
