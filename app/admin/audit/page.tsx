import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AuditList } from '@/components/newsroom/audit/audit-list'
import { AuditSearch } from '@/components/newsroom/audit/audit-search'
import { buttonClass } from '@/components/ui/button-class'
import { auditQuery, readAuditFilter } from '@/domain/record/read-audit-filter'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listAudit, listAuditPeople } from '@/newsroom/record/list-audit'
import { requireActor } from '@/newsroom/session'

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).audit.title }
}

/** Everything that was done in the newsroom, by whom, when and from where: to be looked through and taken away. */
export default async function AuditPage({ searchParams }: AuditPageProps) {
  const filter = readAuditFilter(await searchParams)
  const actor = await requireActor(`/admin/audit?${auditQuery(filter)}`)
  const [found, people] = await Promise.all([listAudit({ actor, filter }), listAuditPeople({ actor })])
  if (!found || !people) notFound()
  const { audit, newsroom } = messagesIn(env().ILBO_LANG)
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-4 px-4 py-5 sm:px-8 sm:py-7">
      <h1 className="text-section font-bold">{audit.title}</h1>
      <p className="text-ui text-ink-2">{audit.lead}</p>
      <AuditSearch filter={filter} people={people} words={audit} />
      <AuditList lines={found.lines} words={audit} roles={newsroom.account.roles} />
      <div className="flex flex-wrap gap-2">
        {found.nextCursor !== null && <a href={`/admin/audit?${auditQuery(filter, { before: String(found.nextCursor) })}`} rel="next" className={buttonClass('plain')}>{audit.older}</a>}
        {filter.cursor !== undefined && <a href={`/admin/audit?${auditQuery(filter)}`} className={buttonClass('quiet')}>{audit.newest}</a>}
      </div>
    </div>
  )
}
