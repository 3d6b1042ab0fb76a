import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SettingsPage } from '@/components/newsroom/settings/settings-page'
import { TagList } from '@/components/newsroom/settings/tag-list'
import { TagSearch } from '@/components/newsroom/settings/tag-search'
import type { TagFilter } from '@/domain/paper/section-inputs'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { requireActor } from '@/newsroom/session'
import { listTags } from '@/newsroom/tags/list-tags'
import { deleteTagAction, mergeTagsAction, renameTagAction } from '../actions'

type TagsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).settings.parts.tags }
}

/** The tags of the paper, a page at a time. */
export default async function TagsPage({ searchParams }: TagsPageProps) {
  const given = await searchParams
  const actor = await requireActor('/admin/settings/tags')
  const word = (name: string) => (typeof given[name] === 'string' ? given[name].slice(0, 100) : '')
  const filter: TagFilter = { query: word('q').normalize('NFC').trim(), unused: word('unused') === 'yes', after: word('after') }
  const page = await listTags({ actor, filter })
  if (!page) notFound()
  const { settings } = messagesIn(env().ILBO_LANG)
  const link = (after: string) => `/admin/settings/tags?${new URLSearchParams({ ...(filter.query && { q: filter.query }), ...(filter.unused && { unused: 'yes' }), ...(after && { after }) }).toString()}`
  return (
    <SettingsPage words={settings} current="tags" mayManage>
      <TagSearch filter={filter} words={settings.tags} />
      {page.rows.length === 0 ? <p className="text-ui-2">{settings.tags.empty}</p> : <TagList tags={page.rows} words={settings} actions={{ rename: renameTagAction, merge: mergeTagsAction, remove: deleteTagAction }} />}
      <p className="flex gap-4 text-ui">
        {filter.after !== '' && <a href={link('')} className="underline underline-offset-4">{settings.tags.first}</a>}
        {page.next !== null && <a href={link(page.next)} className="underline underline-offset-4">{settings.tags.next}</a>}
      </p>
    </SettingsPage>
  )
}
