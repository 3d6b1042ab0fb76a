import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageForm } from '@/components/newsroom/settings/page-form'
import { SettingsPage } from '@/components/newsroom/settings/settings-page'
import { legalPages } from '@/domain/paper/legal-pages'
import { canManagePaper } from '@/domain/paper/policies'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getPageForm } from '@/newsroom/paper/list-pages'
import { requireActor } from '@/newsroom/session'
import { savePageAction, withdrawPageAction } from '../../actions'

type PaperPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).settings.parts.pages }
}

/** One page of the paper; `new` begins one, `?as=privacy` with the address and title of one that the law asks for. */
export default async function PaperPagePage({ params, searchParams }: PaperPageProps) {
  const { slug } = await params
  const actor = await requireActor(`/admin/settings/pages/${encodeURIComponent(slug)}`)
  const page = await getPageForm({ actor, slug })
  if (!canManagePaper(actor) || (!page && slug !== 'new')) notFound()
  const { settings } = messagesIn(env().ILBO_LANG)
  const { as } = await searchParams
  const legal = legalPages.find((known) => known === as)
  return (
    <SettingsPage words={settings} current="pages" mayManage title={page?.title ?? settings.pages.createTitle}>
      <PageForm page={page} start={legal ? { slug: legal, title: settings.pages.names[legal] } : { slug: '', title: '' }} words={settings} actions={{ save: savePageAction, withdraw: withdrawPageAction }} />
      <div className="flex flex-wrap gap-4 text-meta text-ink-2">
        <a href="/admin/settings/pages" className="underline underline-offset-4 hover:text-ink">{settings.pages.back}</a>
        {page && !page.isWithdrawn && <a href={`/pages/${page.slug}`} target="_blank" className="underline underline-offset-4 hover:text-ink">{settings.pages.readerPage}</a>}
      </div>
    </SettingsPage>
  )
}
