import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { closeHistory } from '@tiptap/pm/history'
import { endComposition } from '../composition'
import { type EmbedAddress, readEmbedAddress } from './embed-address'

/** A pasted address that could be a card, and the paragraph that holds nothing but it. */
type Offer = EmbedAddress & { at: number }

const key = new PluginKey<Offer | null>('embedOffer')

/** Notices an address that is pasted into an empty paragraph. It only offers: the address stays as it was pasted until somebody chooses. */
export const EmbedOffer = Extension.create({
  name: 'embedOffer',
  addProseMirrorPlugins: () => [
    new Plugin<Offer | null>({
      key,
      state: {
        init: () => null,
        apply: (tr, offer) => {
          if (tr.getMeta(key) === 'decline') return null
          if (tr.getMeta('paste') === true) return offerAt(tr)
          // The editor's own last paragraph, or an upload that ends, is not the writer going on.
          const isWriters = tr.docChanged && tr.getMeta('addToHistory') !== false && !tr.getMeta('appendedTransaction')
          return isWriters || !offer ? null : { ...offer, at: tr.mapping.map(offer.at) }
        },
      },
    }),
  ],
})

export const embedOffer = (state: EditorState): Offer | null => key.getState(state) ?? null

export function declineEmbed(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, 'decline'))
}

/** The paragraph becomes the card, as one undo step. */
export function acceptEmbed(view: EditorView): void {
  endComposition(view)
  const offer = embedOffer(view.state)
  const { tr, schema } = view.state
  const paragraph = offer && tr.doc.nodeAt(offer.at)
  const card = offer && schema.nodes['embed']?.create({ provider: offer.name, url: offer.url })
  if (offer && paragraph && card) view.dispatch(closeHistory(tr.replaceWith(offer.at, offer.at + paragraph.nodeSize, card)).scrollIntoView())
  view.focus()
}

function offerAt({ doc, selection: { $from, empty } }: Transaction): Offer | null {
  const { parent } = $from
  if (!empty || parent.type.name !== 'paragraph' || $from.parentOffset !== parent.content.size || !/^\S+$/.test(parent.textContent)) return null
  const address = readEmbedAddress(parent.textContent)
  const holder = $from.node(-1)
  const index = $from.index(-1)
  const card = doc.type.schema.nodes['embed']
  return address && card && holder.canReplaceWith(index, index + 1, card) ? { ...address, at: $from.before() } : null
}
