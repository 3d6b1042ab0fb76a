'use client'

import { Check } from 'lucide-react'
import { useMessages } from '@/components/ui/lang.client'
import { thumbnail } from '@/components/ui/thumbnail'
import type { LibraryItem } from '@/domain/media/library-item'
import { formatSeoulDate } from '@/lib/korean-time'
import type { LibraryPicture } from './send-picture'

/** One picture to choose, with what tells it from its neighbours. `isChosen` where several can be: pressed or not. */
export function LibraryCell({ item: { mediaId, picture, name, uploadedAt }, isChosen, onChoose }: { item: LibraryItem; isChosen?: boolean; onChoose: (made: LibraryPicture) => void }) {
  const sentences = useMessages().editor.library
  const title = picture.caption || picture.alt || name || sentences.nameless
  const day = formatSeoulDate(new Date(uploadedAt))
  return (
    <li>
      <button type="button" aria-pressed={isChosen} onClick={() => onChoose({ mediaId, picture })} className="relative flex w-full cursor-pointer flex-col gap-1 rounded-md p-1.5 text-left hover:bg-ink/6 aria-pressed:outline-2 aria-pressed:outline-accent">
        {isChosen && <Check size={20} aria-hidden className="absolute top-2.5 right-2.5 rounded-full bg-accent p-0.5 text-on-accent" />}
        <img {...thumbnail(picture)} alt="" loading="lazy" className="aspect-4/3 w-full rounded bg-paper-2 object-contain" />
        <span className="line-clamp-2 text-meta text-ink">{title}</span>
        <span className="text-meta text-ink-2">{[picture.credit, day].filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  )
}
