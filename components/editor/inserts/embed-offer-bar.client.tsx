'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { acceptEmbed, declineEmbed, embedOffer } from './embed-offer'

/** Offers to make a card of the address that was just pasted. Takes no focus, and goes when the writer goes on. */
export function EmbedOfferBar({ editor }: { editor: Editor }) {
  const { embed: say } = useMessages().tools
  const provider = useEditorState({ editor, selector: ({ editor: { state, isEditable } }) => (isEditable ? (embedOffer(state)?.provider ?? null) : null) })
  function decline() {
    declineEmbed(editor.view)
    editor.view.focus()
  }
  return (
    // The region is always there: one that appears together with its words is not read out. Above that of the paste.
    <div role="status" aria-label={say.offerLabel} className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4">
      {provider && (
        <div className="pointer-events-auto flex max-w-[36rem] flex-wrap items-center gap-2 rounded-lg border border-rule bg-paper px-4 py-2 text-ui text-ink shadow-popup">
          <p className="grow">{say.offer(provider)}</p>
          <button type="button" onClick={() => acceptEmbed(editor.view)} className={buttonClass('plain')}>{say.accept}</button>
          <button type="button" onClick={decline} className={buttonClass('quiet')}>{say.decline}</button>
        </div>
      )}
    </div>
  )
}
