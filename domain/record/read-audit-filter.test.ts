import { describe, expect, it } from 'vitest'
import { auditQuery, readAuditFilter } from './read-audit-filter'

const person = '0b7c8a4e-2f0e-4c6b-9c7f-6a1d2e3f4a5b'

describe('a search of the record', () => {
  it('takes what is known and drops the rest', () => {
    expect(readAuditFilter({ person, action: 'article.published', subject: 'article', since: '2026-11-01', until: '2026-11-21', before: '77' })).toEqual({ person, action: 'article.published', subject: 'article', since: '2026-11-01', until: '2026-11-21', cursor: 77 })
    expect(readAuditFilter({ person: "' or 1=1", action: 'article.eaten', subject: ['article'], since: '2026-13-40', before: '-1', id: '<b>' })).toEqual({})
  })

  it('comes back from its own address', () => {
    const filter = { person, action: 'staff.role-changed', subject: 'staff', subjectId: person, since: '2026-11-01' } as const
    expect(readAuditFilter(Object.fromEntries(new URLSearchParams(auditQuery(filter))))).toEqual(filter)
  })
})
