import { isDay } from '@/domain/document/attributes'
import { type AuditFilter, auditActions, auditSubjects } from './audit-actions'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A filter from the fields of an address or a form; what is none of ours is not asked for. */
export function readAuditFilter(given: Record<string, unknown>): AuditFilter {
  const text = (name: string) => (typeof given[name] === 'string' && given[name] !== '' ? given[name] : undefined)
  const day = (name: string) => (isDay(text(name) ?? '') ? text(name) : undefined)
  const [person, subjectId, cursor] = [text('person'), text('id'), text('before')]
  const filter: AuditFilter = {
    person: person && uuid.test(person) ? person : undefined,
    action: auditActions.find((name) => name === text('action')),
    subject: auditSubjects.find((name) => name === text('subject')),
    subjectId: subjectId && /^[\w-]{1,60}$/.test(subjectId) ? subjectId : undefined,
    since: day('since'),
    until: day('until'),
    cursor: cursor && /^\d{1,15}$/.test(cursor) ? Number(cursor) : undefined,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

/** The filter as a query, without the place in the list: `?action=…&person=…`. */
export function auditQuery({ person, action, subject, subjectId, since, until }: AuditFilter, more: Record<string, string> = {}): string {
  const said = { person, action, subject, id: subjectId, since, until, ...more }
  return new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString()
}
