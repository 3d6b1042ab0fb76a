'use client'

import { Images, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { LibraryDialog } from '@/components/editor/late-parts.client'
import type { LibraryPicture } from '@/components/editor/send-picture'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { thumbnail } from '@/components/ui/thumbnail'
import { focusClasses } from '@/domain/document/focus-classes'
import { useFieldProblem } from './form-problem.client'

/** The portrait of somebody who signs: the one there is, another of the library, or none. Sent as `portraitId`. */
export function PortraitField({ name, initial }: { name: string; initial: LibraryPicture | null }) {
  const { contributors: words } = useMessages().people
  const problem = useFieldProblem('portraitId')
  const [chosen, setChosen] = useState(initial)
  const [isLibraryOpen, setLibraryOpen] = useState(false)
  const ids = { label: useId(), hint: useId() }
  return (
    <div role="group" aria-labelledby={ids.label} aria-describedby={ids.hint} className="flex flex-col gap-1.5">
      <span id={ids.label} className="text-meta font-semibold">{words.portrait}</span>
      <input type="hidden" name="portraitId" value={chosen?.mediaId ?? ''} />
      <div className="flex items-start gap-4">
        {chosen && <img {...thumbnail(chosen.picture)} alt={chosen.picture.alt || words.portraitNow(name)} className={['size-24 flex-none rounded-md bg-paper-2 object-cover', ...focusClasses(chosen.picture.focal)].join(' ')} />}
        <div className="flex flex-col items-start gap-2">
          {!chosen && <p className="text-ui text-ink-2">{words.portraitNone}</p>}
          <button type="button" onClick={() => setLibraryOpen(true)} className={buttonClass('plain')}><Images size={16} aria-hidden />{words.portraitChoose}</button>
          {chosen && <button type="button" onClick={() => setChosen(null)} className={buttonClass('quiet')}><Trash2 size={16} aria-hidden />{words.portraitRemove}</button>}
        </div>
      </div>
      <p id={ids.hint} className="text-meta text-ink-2">{words.portraitHint}</p>
      <p role="alert" className="text-meta font-semibold text-alarm empty:hidden">{problem}</p>
      <LibraryDialog isOpen={isLibraryOpen} onOpenChange={setLibraryOpen} onChoose={setChosen} />
    </div>
  )
}
