import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { Messages } from '@/messages'
import { wordsMissing } from '@/domain/media/words-missing'
import { figureDetails } from './figure-details'
import { figureUpload } from './figure-upload'
import { onEditableChange } from './on-editable-change'
import type { PictureShelf } from './picture-shelf'
import type { UploadSurroundings } from './picture-uploads'

/** What figures need to know of the world: the pictures of this article, the sentences to say, and a way to bring what is missing. */
export type FigureSurroundings = { pictures: PictureShelf; sentences: Messages['editor']['figure'] | null; focal?: Messages['editor']['focal'] | null; uploads?: UploadSurroundings | null }

/**
 * A figure in the editor, in plain DOM: editable content inside a React node view loses Korean compositions more easily
 * (reference/editor.md 1a).
 */
export class FigureView implements NodeView {
  readonly dom = document.createElement('figure')
  readonly contentDOM = document.createElement('figcaption')
  readonly #frame = document.createElement('div')
  readonly #details: ReturnType<typeof figureDetails>
  readonly destroy: () => void
  /** Made once: an upload goes on while the figure is drawn again. */
  #upload: HTMLElement | null = null

  constructor(
    private node: DocumentNode,
    private readonly editor: Editor,
    private readonly getPos: () => number | undefined,
    private readonly surroundings: FigureSurroundings,
  ) {
    this.#frame.className = 'figure-frame'
    this.#frame.contentEditable = 'false'
    this.#frame.addEventListener('mousedown', this.#select)
    this.contentDOM.dataset.placeholder = surroundings.sentences?.caption ?? ''
    this.#details = figureDetails(surroundings.sentences, surroundings.focal ?? null, (attributes) => this.#change(attributes))
    this.dom.append(this.#frame, this.contentDOM, this.#details.dom)
    this.#draw()
    const stops = [onEditableChange(editor, () => this.#draw()), surroundings.pictures.subscribe(() => this.#drawWhatCame())]
    this.destroy = () => stops.forEach((stop) => stop())
  }

  update(node: DocumentNode): boolean {
    if (node.type !== this.node.type) return false
    const before = this.node
    this.node = node
    if (!before.hasMarkup(node.type, node.attrs, node.marks)) this.#draw()
    this.#markEmptyCaption()
    return true
  }

  selectNode(): void {
    this.dom.classList.add('ProseMirror-selectednode')
  }

  deselectNode(): void {
    this.dom.classList.remove('ProseMirror-selectednode')
  }

  /** The fields below the picture are theirs alone; the editor must not take their keys. */
  stopEvent(event: Event): boolean {
    return event.target instanceof Node && (this.#details.dom.contains(event.target) || event.target instanceof HTMLButtonElement)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  #draw(): void {
    this.dom.className = `figure figure-${String(this.node.attrs.width)}`
    this.#frame.replaceChildren(this.#picture() ?? this.#placeholder(), ...this.#request())
    this.#details.show(this.node.attrs, this.surroundings.pictures.get(this.node.attrs.media), this.editor.isEditable)
    this.#markEmptyCaption()
  }

  /** A picture that was not known has come (or is known to be gone). */
  #drawWhatCame(): void {
    if (this.#frame.querySelector('img') === null) this.#draw()
  }

  #picture(): HTMLElement | null {
    const picture = this.surroundings.pictures.want(this.node.attrs.media)
    if (!picture) return null
    const image = document.createElement('img')
    image.src = picture.src
    image.width = picture.width
    image.height = picture.height
    image.alt = String(this.node.attrs.alt) || picture.alt
    image.draggable = false
    return image
  }

  #placeholder(): HTMLElement {
    const { sentences, uploads } = this.surroundings
    const { media, missing } = this.node.attrs
    const box = document.createElement('div')
    box.className = 'figure-missing'
    const title = document.createElement('strong')
    const isComing = this.surroundings.pictures.isOnTheWay(media)
    title.textContent = (media === null ? sentences?.missing : isComing ? sentences?.coming : sentences?.gone) ?? ''
    box.append(title)
    if (typeof missing === 'string') box.append(Object.assign(document.createElement('span'), { textContent: sentences?.missingFrom(missing) ?? missing }))
    if (uploads && this.editor.isEditable) box.append((this.#upload ??= figureUpload(uploads, ({ mediaId }) => this.#change({ media: mediaId, missing: null }))))
    return box
  }

  /** What readers would miss, as a button that leads to where it is written. */
  #request(): HTMLElement[] {
    const picture = this.surroundings.pictures.get(this.node.attrs.media)
    const asked = picture && this.surroundings.sentences && wordsMissing(this.node.attrs, picture)
    if (!asked || !this.editor.isEditable) return []
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'figure-asks', textContent: this.surroundings.sentences?.asks[asked] ?? '' })
    button.addEventListener('click', () => this.#details.focus(asked === 'credit' ? 'credit' : 'alt'))
    return [button]
  }

  #markEmptyCaption(): void {
    this.contentDOM.classList.toggle('is-empty', this.node.content.size === 0)
  }

  #change(attributes: Record<string, unknown>): void {
    const at = this.getPos()
    if (at === undefined) return
    this.editor.view.dispatch(this.editor.state.tr.setNodeMarkup(at, undefined, { ...this.node.attrs, ...attributes }))
  }

  readonly #select = (event: MouseEvent): void => {
    const at = this.getPos()
    if (at === undefined) return
    event.preventDefault()
    const { state, view } = this.editor
    view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, at)))
    view.focus()
  }
}
