import { boxNode } from '../box-nodes'
import { GalleryView } from './gallery-view'

/** Pictures side by side. In the editor its figures can be written in, and a button opens the form that orders them. */
export const GalleryNode = boxNode('gallery', { tag: 'div', className: 'gallery' }).extend({
  addNodeView() {
    const { sentences } = this.options
    return ({ node, editor, getPos }) => new GalleryView(node, editor, getPos, sentences)
  },
})
