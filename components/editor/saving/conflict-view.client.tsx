'use client'

import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'
import type { Picture } from '@/domain/articles/article'
import type { ArticleText } from '@/domain/articles/article-text'
import { type Choices, type Side, compareTexts, mergeTexts, suggestedChoices } from '@/domain/articles/compare-texts'
import { formatSeoulSeconds } from '@/lib/korean-time'
import { ConflictRow, SameRow } from './conflict-row.client'
import type { Conflict } from './use-conflict'

type ConflictViewProps = { conflict: Conflict; pictures: Readonly<Record<string, Picture>>; onClose: () => void; onResolve: (merged: ArticleText) => void }

/** Two texts of one article side by side. Each difference is chosen by itself; what comes of it is saved as a new version. */
export function ConflictView({ conflict, pictures, onClose, onResolve }: ConflictViewProps) {
  const { editor: sentences } = useMessages()
  const { conflict: words } = sentences
  const texts = { base: conflict.base, mine: conflict.mine, theirs: conflict.theirs.text }
  const [compared] = useState(() => compareTexts(texts))
  const [choices, setChoices] = useState<Choices>(() => suggestedChoices(compared))
  const { headline, standfirst, rows } = compared
  const chooseRow = (index: number, side: Side) => setChoices({ ...choices, rows: new Map(choices.rows).set(index, side) })
  const chooseAll = (side: Side) => setChoices({ headline: side, standfirst: side, rows: new Map(rows.map((_row, index) => [index, side])) })
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup className={`${dialogClass} flex max-w-6xl flex-col gap-4`}>
          <div>
            <Dialog.Title className="text-list font-bold">{words.title}</Dialog.Title>
            <Dialog.Description className="mt-1 text-ui text-ink-2">{words.help(conflict.theirs.savedBy, formatSeoulSeconds(conflict.theirs.savedAt))}</Dialog.Description>
          </div>
          <div className="flex flex-wrap gap-2">
            <button type="button" onClick={() => chooseAll('mine')} className={buttonClass('plain')}>{words.allMine}</button>
            <button type="button" onClick={() => chooseAll('theirs')} className={buttonClass('plain')}>{words.allTheirs}</button>
          </div>
          <div className="flex flex-col gap-3">
            {headline && <ConflictRow name="headline" label={sentences.headline} difference={headline} chosen={choices.headline} onChoose={(side) => setChoices({ ...choices, headline: side })} draw={(line) => <p className="text-list font-bold">{line}</p>} />}
            {standfirst && <ConflictRow name="standfirst" label={sentences.standfirst} difference={standfirst} chosen={choices.standfirst} onChoose={(side) => setChoices({ ...choices, standfirst: side })} draw={(line) => <p>{line}</p>} />}
            {rows.map((row, index) => row.kind === 'same'
              ? <SameRow key={index} block={row.block} pictures={pictures} />
              : <ConflictRow key={index} name={`block-${index}`} label={words.block} difference={row} chosen={choices.rows.get(index) ?? row.suggested} onChoose={(side) => chooseRow(index, side)} draw={(blocks) => <SameRow blocks={blocks} pictures={pictures} />} />)}
          </div>
          <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap justify-end gap-2 border-t border-rule bg-paper px-5 py-3">
            <Dialog.Close className={buttonClass('quiet')}>{words.later}</Dialog.Close>
            <button type="button" onClick={() => onResolve(mergeTexts(texts, compared, choices))} className={buttonClass('primary')}>{words.save}</button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
