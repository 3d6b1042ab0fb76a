import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageList } from '@/components/newsroom/settings/page-list'
import { SettingsPage } from '@/components/newsroom/settings/settings-page'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listMissingPages, listPages } from '@/newsroom/paper/list-pages'
import { requireActor } from '@/newsroom/session'
import { movePageAction } from '../actions'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).settings.parts.pages }
}

/** What the paper says of itself; what the law asks for and is not there leads to its form. */
export default async function PagesPage() {
  const actor = await requireActor('/admin/settings/pages')
  const pages = await listPages({ actor })
  if (!pages) notFound()
  const missing = (await listMissingPages({ actor })).filter((slug) => !pages.some((page) => page.slug === slug))
  const { settings } = messagesIn(env().ILBO_LANG)
  const { pages: says } = settings
  return (
    <SettingsPage words={settings} current="pages" mayManage>
      <a href="/admin/settings/pages/new" className={buttonClass('primary', 'self-start')}>{says.create}</a>
      <PageList pages={pages} words={settings} move={movePageAction} />
      {missing.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-rail font-bold">{settings.warning.pages}</h2>
          <ul className="flex flex-col divide-y divide-rule">
            {missing.map((slug) => (
              <li key={slug} className="flex items-center justify-between gap-4 py-1.5 text-ui-2">
                <span className="font-semibold">{says.names[slug]}</span>
                <a href={`/admin/settings/pages/new?as=${slug}`} aria-label={says.writeOf(says.names[slug])} className="py-1 text-ui underline underline-offset-4">{says.write}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </SettingsPage>
  )
}
