'use client'

import { Eye, Undo2 } from 'lucide-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type RowWords, useRowMoving } from '@/components/newsroom/rows/use-row-moving'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { compareLayouts } from '@/domain/front/compare-layouts'
import type { DeskArticle } from '@/domain/front/front-desk'
import type { SlotPlace } from '@/domain/front/edit-layout'
import type { FrontLayout } from '@/domain/front/layout'
import type { Placement } from '@/domain/front/placement'
import { seoulMoment } from '@/lib/korean-time'
import { AddBlock } from './add-block.client'
import { ArticlePicker } from './article-picker.client'
import { BarEditor } from './bar-editor.client'
import { BlockCard } from './block-card.client'
import { DraftNotices } from './draft-notices'
import { FrontContext, type FrontDeskContext } from './front-context'
import { FrontPreview } from './front-preview.client'
import { PublishDialog } from './publish-dialog.client'
import { type FrontWords, headlineOf, sayBlock, sayPlace } from './say-front'
import { useFrontDraft } from './use-front-draft'
import { handleId, useMoving } from './use-moving'

export type FrontDeskProps = {
  staffId: string
  newest: { version: number; layout: FrontLayout }
  live: { version: number; layout: FrontLayout }
  sections: { id: string; name: string }[]
  articles: DeskArticle[]
  standing: Placement
}

/** In ms: a desk reckons in minutes. */
const minute = 60_000

/** The desk of the front: blocks from the top down at the left, articles to choose from at the right, and over both what became of the work. */
export function FrontDesk({ words, rowWords, staffId, newest, live: firstLive, sections: known, articles: first, standing }: FrontDeskProps & { words: FrontWords; rowWords: RowWords }) {
  const { schedule } = useMessages()
  const draft = useFrontDraft({ version: newest.version, layout: newest.layout, standing, staffId })
  const [articles, setArticles] = useState<ReadonlyMap<string, DeskArticle>>(() => new Map(first.map((article) => [article.id, article])))
  const [live, setLive] = useState(firstLive.layout)
  const [target, setTarget] = useState<SlotPlace | null>(null)
  const [said, setSaid] = useState('')
  const [view, setView] = useState<'desk' | 'preview' | 'publish'>('desk')
  const [isPublished, setPublished] = useState(false)
  const sections = useMemo(() => new Map(known.map(({ id, name }) => [id, name])), [known])
  const know = useCallback((found: readonly DeskArticle[]) => setArticles((all) => new Map([...all, ...found.map((article) => [article.id, article] as const)])), [])
  const say = setSaid
  const where = (layout: FrontLayout, place: SlotPlace) => sayPlace(words, sections, layout, place)
  const nameOf: FrontDeskContext['nameOf'] = ({ articleId, headline }) => headline ?? headlineOf(words, articles, articleId)
  const nameAt = ({ block, slot }: SlotPlace) => {
    const found = draft.layout.blocks.find(({ id }) => id === block)?.slots[slot]
    return found ? nameOf(found) : ''
  }
  const moving = useMoving({ words, draft, say, sayPlace: where, nameAt })
  const blocks = new Map(draft.layout.blocks.map((block) => [block.id, block]))
  const blockName = (id: string) => {
    const block = blocks.get(id)
    return rowWords.kinds.block(block ? sayBlock(words, sections, block) : '')
  }
  const blockMoving = useRowMoving({ ids: [...blocks.keys()], words: rowWords, nameOf: blockName, say, onMove: (block, to) => draft.edit({ kind: 'move-block', block, to }) })
  const differences = useMemo(() => compareLayouts(live, draft.layout), [live, draft.layout])

  const placeArticle: FrontDeskContext['placeArticle'] = (article, at) => {
    know([article])
    draft.edit({ kind: 'place', at, articleId: article.id })
    setTarget(null)
    say(words.placed(article.headline, where(draft.layout, at)))
    requestAnimationFrame(() => document.getElementById(handleId(at))?.focus())
  }
  function undo() {
    if (draft.undo()) say(words.undone)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
      if (isWriting || event.isComposing || event.code !== 'KeyZ' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  async function open(next: 'preview' | 'publish') {
    setPublished(false)
    // What is drawn and counted is what the server has.
    if (next === 'publish' || (await draft.save()) !== null || draft.version > 0) setView(next)
  }
  function published(version: number) {
    draft.published(version)
    setLive(draft.layout)
    setView('desk')
    setPublished(true)
    say(words.published)
  }
  const context: FrontDeskContext = {
    words, sections, articles, know, draft, moving, blockMoving, say, target, aim: setTarget, placeArticle, nameOf,
    sayPlace: (place) => where(draft.layout, place),
    sayMoment: (instant) => schedule.moment(seoulMoment(new Date(Math.floor(Date.parse(instant) / minute) * minute))),
  }
  return (
    <FrontContext value={context}>
      <div className="mx-auto flex max-w-6xl flex-col gap-4 px-4 py-5 sm:px-8 sm:py-7">
        <header className="flex flex-wrap items-center gap-x-2 gap-y-2">
          <h1 className="mr-auto text-section font-bold">{words.title}</h1>
          <a href="/admin/front/history" className={buttonClass('quiet')}>{words.history}</a>
          <button type="button" disabled={draft.steps.length === 0} onClick={undo} aria-label={words.undo} title={words.undo} className={buttonClass('quiet', 'max-sm:w-9 max-sm:px-0')}><Undo2 size={16} aria-hidden /><span className="max-sm:hidden">{words.undo}</span></button>
          <button type="button" onClick={() => void open('preview')} aria-label={words.preview} title={words.preview} className={buttonClass('plain', 'max-sm:w-9 max-sm:px-0')}><Eye size={16} aria-hidden /><span className="max-sm:hidden">{words.preview}</span></button>
          <button type="button" disabled={differences.length === 0 || draft.state === 'conflict'} onClick={() => void open('publish')} className={buttonClass('primary')}>{words.publish}</button>
          <p className="w-full text-meta text-ink-2">{words.lead}</p>
        </header>
        <DraftNotices differences={differences.length} isPublished={isPublished} />
        <p id="front-move-help" className="text-meta text-ink-2 max-lg:hidden">{words.moveHelp}</p>
        <p id="block-move-help" hidden>{rowWords.help}</p>
        <div className="grid gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex min-w-0 flex-col gap-6">
            <BarEditor />
            {blockMoving.order.map((id) => blocks.get(id)).map((block) => block && <BlockCard key={block.id} block={block} />)}
            <AddBlock />
          </div>
          <ArticlePicker />
        </div>
        <div role="status" aria-live="assertive" className="sr-only">{said}</div>
      </div>
      {view === 'preview' && <FrontPreview onClose={() => setView('desk')} />}
      <PublishDialog staffId={staffId} differences={differences} isOpen={view === 'publish'} onOpenChange={(isOpen) => setView(isOpen ? 'publish' : 'desk')} onPublished={published} />
    </FrontContext>
  )
}
