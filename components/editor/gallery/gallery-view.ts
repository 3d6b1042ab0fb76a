import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { BoxSentences } from '../box-shapes'
import { openInsert } from '../inserts/open-insert'

/** A gallery in the editor, in plain DOM for the same reason as `FigureView`: Korean compositions in its captions. */
export class GalleryView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('div')
  readonly #button = document.createElement('button')

  constructor(
    private node: DocumentNode,
    private readonly editor: Editor,
    private readonly getPos: () => number | undefined,
    private readonly sentences: BoxSentences | null,
  ) {
    const line = document.createElement('div')
    line.contentEditable = 'false'
    this.#button.type = 'button'
    this.#button.className = 'gallery-edit'
    this.#button.addEventListener('click', this.#edit)
    line.append(this.#button)
    this.dom.className = 'gallery-box'
    this.dom.append(line, this.contentDOM)
    this.#draw()
  }

  update(node: DocumentNode): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.#draw()
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#button
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  #draw(): void {
    const { childCount } = this.node
    this.contentDOM.className = `gallery gallery-${childCount}`
    this.#button.textContent = this.sentences?.gallery.edit(childCount) ?? ''
    this.#button.disabled = !this.editor.isEditable
  }

  readonly #edit = (): void => {
    const at = this.getPos()
    if (at === undefined) return
    this.editor.view.dispatch(this.editor.state.tr.setSelection(NodeSelection.create(this.editor.state.doc, at)))
    openInsert(this.editor, 'gallery')
  }
}
