import type { Metadata } from 'next'
import { ArticleTable } from '@/components/newsroom/article-table'
import { EmptyList } from '@/components/newsroom/empty-list'
import { ArticleDesk } from '@/components/newsroom/list/article-desk.client'
import { ArticleFilters } from '@/components/newsroom/list/article-filters'
import { FilterChips } from '@/components/newsroom/list/filter-chips'
import { ListSettings } from '@/components/newsroom/list/list-settings'
import { ViewTabs } from '@/components/newsroom/list/view-tabs'
import { NewArticleForm } from '@/components/newsroom/new-article-form'
import { buttonClass } from '@/components/ui/button-class'
import { firstPage, isFiltered, listHref, listSearch, readListFilter } from '@/domain/articles/list-filter'
import { canShareViews } from '@/domain/articles/policies'
import { problemCodes } from '@/domain/problems'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listContributorChoices, listSectionChoices, listStaffChoices } from '@/newsroom/desk/list-choices'
import { countArticles, listArticles, mostCounted } from '@/newsroom/desk/list-articles'
import { requireActor } from '@/newsroom/session'
import { getDeskList } from '@/newsroom/views/get-desk-list'

type AddressProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).newsroom.list.title }
}

/** Every article that this person may read, newest first. What is shown is in the address. */
export default async function ArticlesPage({ searchParams }: AddressProps) {
  const params = await searchParams
  const filter = readListFilter(params)
  const actor = await requireActor(listHref(filter))
  const [page, { views, columns }, sections, contributors, colleagues] = await Promise.all([listArticles({ actor, filter }), getDeskList({ actor }), listSectionChoices(), listContributorChoices(), listStaffChoices()])
  const { rows, nextCursor, previousCursor } = page
  // What fits one page is counted by looking at it.
  const count = nextCursor || previousCursor ? await countArticles({ actor, filter, most: mostCounted + 1 }) : rows.length
  const messages = messagesIn(env().ILBO_LANG)
  const { newsroom, lists, problems } = messages
  const choices = { sections, contributors, colleagues }
  const first = firstPage(filter)
  const isTrash = filter.status === 'trash'
  const problem = problemCodes.find((code) => code === params.problem)
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-3 px-4 py-5 sm:px-8 sm:py-7">
      <div className="flex items-center justify-between gap-4">
        <h1 className="text-section font-bold">{newsroom.list.title}</h1>
        {(rows.length > 0 || isFiltered(filter)) && <NewArticleForm label={newsroom.list.create} />}
      </div>
      {problem && <p role="alert" className="text-ui font-semibold text-alarm">{problems[problem]}</p>}
      <ViewTabs filter={filter} views={views} lists={lists} />
      <ArticleFilters filter={filter} choices={choices} messages={messages} />
      <FilterChips filter={filter} choices={choices} messages={messages} />
      <ListSettings search={listSearch(first)} columns={columns} mayShare={canShareViews(actor)} lists={lists} />
      {isTrash && <p className="text-ui text-ink-2">{newsroom.list.trashNote}</p>}
      <ArticleDesk choices={choices} count={count > mostCounted ? lists.countMore(mostCounted) : lists.count(count)}>
        {rows.length > 0 ? <ArticleTable rows={rows} isTrash={isTrash} shown={columns} messages={messages} /> : <EmptyList isFiltered={isFiltered(filter)} isTrash={isTrash && !filter.query} list={newsroom.list} />}
      </ArticleDesk>
      <div className="flex gap-2">
        {previousCursor && <a href={listHref({ ...first, before: previousCursor })} rel="prev" className={buttonClass('plain')}>{lists.newer}</a>}
        {nextCursor && <a href={listHref({ ...first, cursor: nextCursor })} rel="next" className={buttonClass('plain')}>{newsroom.list.more}</a>}
        {previousCursor && <a href={listHref(first)} className={buttonClass('quiet')}>{newsroom.list.first}</a>}
      </div>
    </div>
  )
}
