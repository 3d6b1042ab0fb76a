import { Node } from '@tiptap/core'
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { dataCodec, flagCodec, focalCodec } from './attribute-codecs'
import { isComposing } from './composition'
import { type FigureSurroundings, FigureView } from './figure-view'
import { PictureShelf } from './picture-shelf'
import { nodeFields } from './spec-fields'

const codecs = {
  media: dataCodec('media'),
  missing: { ...dataCodec('missing'), read: (element: HTMLElement) => element.getAttribute('data-missing') ?? foreignPicture(element) },
  alt: { ...dataCodec('alt'), read: (element: HTMLElement) => element.getAttribute('data-alt') ?? imageIn(element)?.alt ?? '' },
  decorative: flagCodec('decorative'),
  credit: dataCodec('credit'),
  width: dataCodec('width'),
  focal: focalCodec,
  href: dataCodec('href'),
}

/**
 * A picture with its caption. A pasted picture keeps its address as `missing`, so that the writer sees where one has to be
 * uploaded again instead of losing it without a word.
 */
export const FigureNode = Node.create<FigureSurroundings>({
  name: 'figure',
  addOptions: () => ({ pictures: new PictureShelf(), sentences: null, uploads: null }),
  parseHTML: () => [
    { tag: 'figure', contentElement: (element) => captionIn(element as HTMLElement), getAttrs: (element) => (isFigure(element) ? null : false) },
    { tag: 'img[src]' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, ['figcaption', 0]],
  addNodeView() {
    return ({ node, editor, getPos }) => new FigureView(node, editor, getPos, this.options)
  },
  addProseMirrorPlugins: () => [currentFigurePlugin(), keptFigurePlugin()],
  ...nodeFields('figure', codecs),
})

/** Marks the figure in which the selection stands, so that its details show while its caption is written. */
function currentFigurePlugin(): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc, selection: { $from, from } }) => {
        const depth = [...Array($from.depth + 1).keys()].find((level) => $from.node(level).type.name === 'figure')
        const at = depth === undefined ? from : $from.before(depth)
        const figure = depth === undefined ? $from.nodeAfter : $from.node(depth)
        if (figure?.type.name !== 'figure') return null
        return DecorationSet.create(doc, [Decoration.node(at, at + figure.nodeSize, { class: 'is-current' })])
      },
    },
  })
}

/**
 * Words written while a picture is selected go into its caption; otherwise they would replace the picture. By key, because a
 * composition begins before its input; by input, because dictation and symbol tables send no key.
 */
function keptFigurePlugin(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view, event) => {
          if (isComposing(event) || (event.key.length === 1 && !event.ctrlKey && !event.metaKey)) intoCaption(view)
          return false
        },
        beforeinput: (view, event) => {
          if (event.inputType === 'insertText' || event.inputType === 'insertCompositionText') intoCaption(view)
          return false
        },
      },
    },
  })
}

function intoCaption({ state: { selection, tr }, dispatch }: EditorView): void {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') return
  dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to - 1)))
}

function isFigure(element: HTMLElement): boolean {
  return ['data-media', 'data-missing', 'data-width'].some((name) => element.hasAttribute(name)) || imageIn(element) !== null
}

function imageIn(element: HTMLElement): HTMLImageElement | null {
  return element instanceof HTMLImageElement ? element : element.querySelector('img')
}

/** Address of a picture that is not in our library yet; pictures without one (data:, blob:) are named by their kind. */
function foreignPicture(element: HTMLElement): string | null {
  const source = element.hasAttribute('data-media') ? null : imageIn(element)?.getAttribute('src')
  return source ? (/^(data|blob):/.exec(source)?.[0] ?? source.slice(0, 2000)) : null
}

/** Where the caption is read from; an element of its own when there is none, so that the picture's markup is not read as one. */
function captionIn(element: HTMLElement): HTMLElement {
  return element.querySelector('figcaption') ?? element.ownerDocument.createElement('figcaption')
}
