import type { Metadata } from 'next'
import { ArticleFilters } from '@/components/newsroom/article-filters'
import { ArticleTable } from '@/components/newsroom/article-table'
import { EmptyList } from '@/components/newsroom/empty-list'
import { listHref, readListFilter } from '@/components/newsroom/list-address'
import { NewArticleForm } from '@/components/newsroom/new-article-form'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listArticles } from '@/newsroom/desk/list-articles'
import { requireActor } from '@/newsroom/session'

type AddressProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).newsroom.list.title }
}

/** Every article that this person may read, last saved first. What is shown is in the address. */
export default async function ArticlesPage({ searchParams }: AddressProps) {
  const filter = readListFilter(await searchParams)
  const actor = await requireActor(listHref(filter))
  const { rows, nextCursor } = await listArticles({ actor, filter })
  const { newsroom, way } = messagesIn(env().ILBO_LANG)
  const isFiltered = Boolean(filter.status ?? filter.query ?? filter.cursor)
  const isTrash = filter.status === 'trash'
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-4 px-4 py-5 sm:px-8 sm:py-7">
      <div className="flex items-center justify-between gap-4">
        <h1 className="text-section font-bold">{newsroom.list.title}</h1>
        {(rows.length > 0 || isFiltered) && <NewArticleForm label={newsroom.list.create} />}
      </div>
      <ArticleFilters filter={filter} newsroom={newsroom} />
      {isTrash && <p className="text-ui text-ink-2">{newsroom.list.trashNote}</p>}
      {rows.length > 0 ? <ArticleTable rows={rows} isTrash={isTrash} newsroom={newsroom} way={way} /> : <EmptyList isFiltered={isFiltered} isTrash={isTrash && !filter.query} list={newsroom.list} />}
      <div className="flex gap-2">
        {nextCursor && <a href={listHref({ ...filter, cursor: nextCursor })} rel="next" className={buttonClass('plain')}>{newsroom.list.more}</a>}
        {filter.cursor && <a href={listHref({ ...filter, cursor: undefined })} className={buttonClass('quiet')}>{newsroom.list.first}</a>}
      </div>
    </div>
  )
}
