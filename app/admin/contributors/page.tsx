import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskPage } from '@/components/newsroom/people/desk-page'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listContributors } from '@/newsroom/contributors/list-contributors'
import { requireActor } from '@/newsroom/session'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).people.contributors.title }
}

/** The names that sign articles, with or without an account. */
export default async function ContributorsPage() {
  const actor = await requireActor('/admin/contributors')
  const rows = await listContributors({ actor })
  if (!rows) notFound()
  const { contributors } = messagesIn(env().ILBO_LANG).people
  return (
    <DeskPage title={contributors.title} lead={contributors.lead}>
      <a href="/admin/contributors/new" className={buttonClass('primary', 'self-start')}>{contributors.create}</a>
      {rows.length === 0 && <p className="text-ui-2">{contributors.empty}</p>}
      <ul className="flex flex-col divide-y divide-rule">
        {rows.map(({ id, name, title, staffName }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
            <a href={`/admin/contributors/${id}`} className="py-1.5 text-ui-2 hover:underline"><span className="font-semibold">{name}</span> {title}</a>
            <span className="text-meta text-ink-2">{staffName ?? contributors.noAccount}</span>
          </li>
        ))}
      </ul>
    </DeskPage>
  )
}
