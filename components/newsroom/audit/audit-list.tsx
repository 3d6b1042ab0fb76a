import type { AuditLine } from '@/domain/record/audit-actions'
import { auditQuery } from '@/domain/record/read-audit-filter'
import { type StaffRole, staffRoles } from '@/domain/staff/staff'
import { formatSeoulSeconds, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { saysAction } from './says-action'

type Roles = Record<StaffRole, string>
type AuditListProps = { lines: AuditLine[]; words: Messages['audit']; roles: Roles }

/** Lines of the record: who did what to which thing, when and from where. */
export function AuditList({ lines, words, roles }: AuditListProps) {
  if (lines.length === 0) return <p className="border-t border-rule-strong py-6 text-ui text-ink-2">{words.empty}</p>
  return (
    <ol className="border-t border-rule-strong">
      {lines.map((line) => {
        const { id, at, actorId, actorName, action, address, userAgent, details } = line
        const note = noteOf(details, roles)
        return (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-2.5 text-ui">
            <time dateTime={isoSeoul(at)} className="tabular w-44 shrink-0 text-ink-2">{formatSeoulSeconds(at)}</time>
            {actorId === null ? <span>{words.nobody[actorName === 'operator' ? 'operator' : 'anonymous']}</span> : <a href={`/admin/audit?${auditQuery({ person: actorId })}`} className="hover:underline">{actorName}</a>}
            <strong className="font-semibold">{saysAction(action, words)}</strong>
            <Subject line={line} words={words} />
            {address !== null && <span title={userAgent ?? undefined} className="tabular ml-auto text-meta text-ink-2">{address}</span>}
            {note !== '' && <p className="min-w-0 basis-full break-words text-ink-2 whitespace-pre-line sm:pl-47">{note}</p>}
          </li>
        )
      })}
    </ol>
  )
}

/** What it was done to, and where that is now. */
function Subject({ line: { subjectKind, subjectId, subjectName }, words }: { line: AuditLine; words: Messages['audit'] }) {
  const name = subjectName || (subjectKind === 'article' ? words.untitled : '')
  const places: Record<string, string> = { article: `/admin/articles/${subjectId}`, contributor: `/admin/contributors/${subjectId}`, media: `/admin/library/${subjectId}`, staff: `/admin/audit?${auditQuery({ subject: 'staff', subjectId })}` }
  const href = places[subjectKind]
  if (name === '') return null
  return href ? <a href={href} className="min-w-0 break-words underline underline-offset-4">{name}</a> : <span>{name}</span>
}

/** What somebody said with it, and what was before: of rights and names. */
function noteOf(details: Record<string, unknown>, roles: Roles): string {
  const roleIn = (value: unknown) => staffRoles.find((role) => role === value)
  const { before } = details
  const [now, then] = [roleIn(details.role), roleIn(typeof before === 'object' && before !== null && 'role' in before ? before.role : undefined)]
  const changed = now && then && now !== then ? `${roles[then]} → ${roles[now]}` : now ? roles[now] : ''
  const renamed = typeof details.from === 'string' && typeof details.to === 'string' ? `${details.from} → ${details.to}` : typeof before === 'string' && typeof details.name === 'string' && before !== details.name ? `${before} → ${details.name}` : ''
  return [details.note, details.reason, changed, renamed, details.email].filter((text) => typeof text === 'string' && text !== '').join('\n')
}
