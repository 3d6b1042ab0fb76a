import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ItemFacts } from '@/components/newsroom/library/item-facts'
import { ItemForm } from '@/components/newsroom/library/item-form.client'
import { ItemHistory } from '@/components/newsroom/library/item-history'
import { ItemMarks } from '@/components/newsroom/library/item-marks'
import { ItemThumb } from '@/components/newsroom/library/item-thumb'
import { ItemUses } from '@/components/newsroom/library/item-uses'
import { itemMarks, itemTitle } from '@/components/newsroom/library/item-words'
import { ReplaceForm } from '@/components/newsroom/library/replace-form.client'
import { DeskPart } from '@/components/newsroom/people/desk-page'
import { attachmentKind } from '@/domain/media/attachment-file'
import type { LibraryItemWhole } from '@/domain/media/library-item'
import { libraryItemHref } from '@/domain/media/library-filter'
import { rightsState } from '@/domain/media/usage-rights'
import { env } from '@/lib/env'
import { seoulDay } from '@/lib/korean-time'
import { type Messages, messagesIn } from '@/messages'
import { getLibraryItem } from '@/newsroom/media/get-library-item'
import { requireActor } from '@/newsroom/session'
import { saveMediaAction } from '../actions'

type ItemPageProps = { params: Promise<{ id: string }> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).library.title }
}

/** One thing of the library: what it is, what is said of it, where it is used, and other bytes in its place. */
export default async function LibraryItemPage({ params }: ItemPageProps) {
  const { id } = await params
  const actor = await requireActor(libraryItemHref(id))
  const item = await getLibraryItem({ actor, mediaId: id })
  if (!item) notFound()
  const messages = messagesIn(env().ILBO_LANG)
  const { library: words, newsroom } = messages
  const { form, facts, uses, history, replace, readOnly, back } = words.item
  const seen = [...(item.liveUses > 0 ? [replace.liveArticles(item.liveUses)] : []), ...new Set(item.places.flatMap(({ kind, path }) => (path === null ? [] : [uses.kinds[kind]])))]
  const live = seen.length > 0 ? replace.live(seen) : null
  const { title: _title, liveArticles: _articles, ...replaceWords } = replace
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-5 px-4 py-5 sm:px-8 sm:py-7">
      <header className="flex flex-col gap-2">
        <a href="/admin/library" className="w-fit text-ui text-ink-2 underline underline-offset-4 hover:text-ink">{back}</a>
        <h1 className="text-section font-bold break-words">{itemTitle(item, words)}</h1>
        <RightsLine item={item} words={words} />
        <ItemMarks marks={itemMarks(item, seoulDay(new Date()), words)} />
      </header>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          <Preview item={item} words={words} />
          <DeskPart title={facts.title}><ItemFacts item={item} words={words} /></DeskPart>
          <DeskPart title={uses.title}><ItemUses item={item} words={uses} statuses={newsroom.statuses} /></DeskPart>
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <DeskPart title={form.title}>
            {item.mayDescribe ? <ItemForm item={item} words={form} save={saveMediaAction} /> : <ReadOnly item={item} words={words} note={readOnly} />}
          </DeskPart>
          {item.mayReplace && <DeskPart title={replace.title}><ReplaceForm mediaId={item.mediaId} version={item.version} kind={item.kind} endings={`.${attachmentKind(item.path) ?? ''}`} words={{ ...replaceWords, live }} /></DeskPart>}
          <DeskPart title={history.title}><ItemHistory lines={item.history} messages={messages} /></DeskPart>
        </div>
      </div>
    </div>
  )
}

type PartProps = { item: LibraryItemWhole; words: Messages['library'] }

function RightsLine({ item: { rightsUntil }, words: { item } }: PartProps) {
  const rights = rightsState(rightsUntil, seoulDay(new Date()))
  if (rights === 'open') return null
  return <p className={rights === 'expired' ? 'text-ui font-semibold text-alarm' : 'text-ui font-semibold text-warning'}>{rights === 'expired' ? item.expired : item.expiring(rightsUntil ?? '')}</p>
}

/** The picture, or the file as its kind, with the way to it whole. */
function Preview({ item, words: { item: { preview, download } } }: PartProps) {
  const { kind, picture, path, name } = item
  if (kind === 'file') return <a href={`/media/${path}/${encodeURIComponent(name)}`} className="flex w-fit items-center gap-3 text-ui font-semibold underline underline-offset-4"><ItemThumb item={item} className="size-20" />{download}</a>
  return (
    <figure className="flex flex-col gap-2">
      <img src={picture.src} width={picture.width} height={picture.height} alt={picture.alt} className="max-h-[28rem] w-full bg-paper-2 object-contain" />
      <figcaption><a href={picture.src} target="_blank" className="text-ui text-ink-2 underline underline-offset-4 hover:text-ink">{preview}</a></figcaption>
    </figure>
  )
}

/** What is said of it, for whoever may not change it. */
function ReadOnly({ item: { picture, licence }, words: { none, item: { form } }, note }: PartProps & { note: string }) {
  return (
    <>
      <p className="text-ui text-ink-2">{note}</p>
      <dl className="flex flex-col gap-2 text-ui">
        {([[form.alt, picture.alt], [form.caption, picture.caption], [form.credit, picture.credit], [form.licence, licence]] as const).map(([name, value]) => (
          <div key={name}>
            <dt className="text-meta font-semibold">{name}</dt>
            <dd className="break-words">{value || none}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
