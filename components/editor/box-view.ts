import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { onEditableChange } from './on-editable-change'

type Attributes = Record<string, unknown>

/** A field for one attribute: `make` draws it and is told what to do with a new value. */
export type BoxField = { attribute: string; make: (onChange: (value: unknown) => void) => { dom: HTMLElement; set: (value: string, isEnabled: boolean) => void } }

/**
 * How a block looks in the editor. `content`: the elements from the block down to where its words are written, none for blocks
 * without words; `name`: what such a block says it is; fields stand above the words, or below them.
 */
export type BoxShape = {
  tag: string
  className: (attributes: Attributes) => string
  content: readonly string[]
  fields: readonly BoxField[]
  fieldsBelow?: boolean
  name?: (attributes: Attributes) => string
}

/** A block with fields for its attributes, in plain DOM for the same reason as `FigureView`: Korean compositions. */
export class BoxView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement | null = null
  readonly #fields: { attribute: string; set: (value: string, isEnabled: boolean) => void }[]
  readonly destroy: () => void
  readonly #controls = document.createElement('div')
  readonly #name = document.createElement('span')

  constructor(
    private node: DocumentNode,
    private readonly editor: Editor,
    private readonly getPos: () => number | undefined,
    private readonly shape: BoxShape,
  ) {
    this.dom = document.createElement(shape.tag)
    this.#controls.className = 'box-fields'
    this.#controls.contentEditable = 'false'
    this.#controls.append(...(shape.name ? [this.#name] : []))
    this.#fields = shape.fields.map(({ attribute, make }) => {
      const { dom, set } = make((value) => this.#change(attribute, value))
      this.#controls.append(dom)
      return { attribute, set }
    })
    const body = shape.content.map((tag) => document.createElement(tag))
    body.forEach((element, depth) => body[depth + 1] && element.append(body[depth + 1] ?? ''))
    this.contentDOM = body.at(-1) ?? null
    const parts = [this.#controls, ...body.slice(0, 1)]
    this.dom.append(...(shape.fieldsBelow ? parts.reverse() : parts))
    this.#draw()
    this.destroy = onEditableChange(editor, () => this.#draw())
  }

  update(node: DocumentNode): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.#draw()
    return true
  }

  /** The fields are theirs alone; the editor must not take their keys. */
  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('input, select') !== null && this.#controls.contains(event.target)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && this.contentDOM?.contains(mutation.target) !== true
  }

  #draw(): void {
    const { attrs } = this.node
    this.dom.className = this.shape.className(attrs)
    this.#name.textContent = this.shape.name?.(attrs) ?? ''
    for (const { attribute, set } of this.#fields) set(String(attrs[attribute] ?? ''), this.editor.isEditable)
  }

  #change(attribute: string, value: unknown): void {
    const at = this.getPos()
    if (at !== undefined) this.editor.view.dispatch(this.editor.state.tr.setNodeAttribute(at, attribute, value))
  }
}
