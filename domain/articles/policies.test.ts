import { describe, expect, it } from 'vitest'
import type { Actor, StaffRole } from '@/domain/staff/staff'
import { staffRoles } from '@/domain/staff/staff'
import { articleStatuses } from './article'
import { canEditArticle, canManageStaff, canOpenPreviewOf, canPublishArticle, canReadArticle, canShareArticle } from './policies'

const me = (role: StaffRole): Actor => ({ kind: 'staff', staffId: 'me', sessionId: '', name: '', email: '', role })
const policies = { read: canReadArticle, edit: canEditArticle, share: canShareArticle, 'open a preview of': canOpenPreviewOf, publish: canPublishArticle }

/** Who may do what with an article of each status: `own` when somebody's own counts, `all`, or `none`. Written out, not computed. */
const table: Record<keyof typeof policies, Record<StaffRole, Partial<Record<(typeof articleStatuses)[number], 'all' | 'own' | 'none'>> & { otherwise: 'all' | 'own' | 'none' }>> = {
  read: { reporter: { published: 'all', otherwise: 'own' }, desk: { otherwise: 'all' }, editor: { otherwise: 'all' }, admin: { otherwise: 'all' } },
  edit: { reporter: { draft: 'own', 'in-review': 'own', otherwise: 'none' }, desk: { otherwise: 'all' }, editor: { otherwise: 'all' }, admin: { otherwise: 'all' } },
  share: { reporter: { draft: 'own', 'in-review': 'own', otherwise: 'none' }, desk: { withdrawn: 'none', otherwise: 'all' }, editor: { withdrawn: 'none', otherwise: 'all' }, admin: { withdrawn: 'none', otherwise: 'all' } },
  'open a preview of': { reporter: { published: 'all', withdrawn: 'none', otherwise: 'own' }, desk: { withdrawn: 'none', otherwise: 'all' }, editor: { withdrawn: 'none', otherwise: 'all' }, admin: { withdrawn: 'none', otherwise: 'all' } },
  publish: { reporter: { otherwise: 'none' }, desk: { otherwise: 'none' }, editor: { withdrawn: 'none', otherwise: 'all' }, admin: { withdrawn: 'none', otherwise: 'all' } },
}

const cases = Object.entries(table).flatMap(([action, byRole]) =>
  staffRoles.flatMap((role) => articleStatuses.map((status) => [action as keyof typeof policies, role, status, byRole[role][status] ?? byRole[role].otherwise] as const)),
)

describe('the policy table', () => {
  it.each(cases)('%s, as %s, an article that is %s: %s', (action, role, status, whose) => {
    expect(policies[action](me(role), { status, createdBy: 'me' })).toBe(whose !== 'none')
    expect(policies[action](me(role), { status, createdBy: 'somebody else' })).toBe(whose === 'all')
    expect(policies[action](me(role), { status, createdBy: null })).toBe(whose === 'all')
  })

  it('lets only admins manage staff, and the operator do everything', () => {
    expect(staffRoles.filter((role) => canManageStaff(me(role)))).toEqual(['admin'])
    const operator: Actor = { kind: 'operator' }
    expect([canManageStaff(operator), canPublishArticle(operator, { status: 'draft', createdBy: null })]).toEqual([true, true])
  })
})
