import { describe, expect, it } from 'vitest'
import type { Actor, StaffRole } from '@/domain/staff/staff'
import { staffRoles } from '@/domain/staff/staff'
import { articleStatuses } from './article'
import { canCorrectArticle, canEditArticle, canManageStaff, canOpenPreviewOf, canPublishArticle, canPutBackArticle, canReadArticle, canRestoreArticle, canShareArticle, canTrashArticle, canWithdrawArticle } from './policies'

const me = (role: StaffRole): Actor => ({ kind: 'staff', staffId: 'me', sessionId: '', name: '', email: '', role })
const policies = { read: canReadArticle, edit: canEditArticle, share: canShareArticle, 'open a preview of': canOpenPreviewOf, publish: canPublishArticle, correct: canCorrectArticle, withdraw: canWithdrawArticle, 'put back': canPutBackArticle }

/** Who may do what with an article of each status: `own` when somebody's own counts, `all`, or `none`. Written out, not computed. */
const table: Record<keyof typeof policies, Record<StaffRole, Partial<Record<(typeof articleStatuses)[number], 'all' | 'own' | 'none'>> & { otherwise: 'all' | 'own' | 'none' }>> = {
  read: { reporter: { published: 'all', otherwise: 'own' }, desk: { otherwise: 'all' }, editor: { otherwise: 'all' }, admin: { otherwise: 'all' } },
  edit: { reporter: { draft: 'own', 'in-review': 'own', otherwise: 'none' }, desk: { withdrawn: 'none', otherwise: 'all' }, editor: { withdrawn: 'none', otherwise: 'all' }, admin: { withdrawn: 'none', otherwise: 'all' } },
  share: { reporter: { draft: 'own', 'in-review': 'own', otherwise: 'none' }, desk: { withdrawn: 'none', otherwise: 'all' }, editor: { withdrawn: 'none', otherwise: 'all' }, admin: { withdrawn: 'none', otherwise: 'all' } },
  'open a preview of': { reporter: { published: 'all', withdrawn: 'none', otherwise: 'own' }, desk: { withdrawn: 'none', otherwise: 'all' }, editor: { withdrawn: 'none', otherwise: 'all' }, admin: { withdrawn: 'none', otherwise: 'all' } },
  publish: { reporter: { otherwise: 'none' }, desk: { otherwise: 'none' }, editor: { withdrawn: 'none', otherwise: 'all' }, admin: { withdrawn: 'none', otherwise: 'all' } },
  correct: { reporter: { otherwise: 'none' }, desk: { otherwise: 'none' }, editor: { published: 'all', otherwise: 'none' }, admin: { published: 'all', otherwise: 'none' } },
  withdraw: { reporter: { otherwise: 'none' }, desk: { otherwise: 'none' }, editor: { published: 'all', otherwise: 'none' }, admin: { published: 'all', otherwise: 'none' } },
  'put back': { reporter: { otherwise: 'none' }, desk: { otherwise: 'none' }, editor: { withdrawn: 'all', otherwise: 'none' }, admin: { withdrawn: 'all', otherwise: 'none' } },
}

const cases = Object.entries(table).flatMap(([action, byRole]) =>
  staffRoles.flatMap((role) => articleStatuses.map((status) => [action as keyof typeof policies, role, status, byRole[role][status] ?? byRole[role].otherwise] as const)),
)

describe('the policy table', () => {
  it.each(cases)('%s, as %s, an article that is %s: %s', (action, role, status, whose) => {
    expect(policies[action](me(role), { status, createdBy: 'me', trashedAt: null })).toBe(whose !== 'none')
    expect(policies[action](me(role), { status, createdBy: 'somebody else', trashedAt: null })).toBe(whose === 'all')
    expect(policies[action](me(role), { status, createdBy: null, trashedAt: null })).toBe(whose === 'all')
  })

  it('lets only admins manage staff, and the operator do everything', () => {
    expect(staffRoles.filter((role) => canManageStaff(me(role)))).toEqual(['admin'])
    const operator: Actor = { kind: 'operator' }
    expect([canManageStaff(operator), canPublishArticle(operator, { status: 'draft', createdBy: null, trashedAt: null })]).toEqual([true, true])
  })

  it('opens the trash to what readers never saw: reporters throw away and take out their own, desks all; in it nobody writes, shares or publishes', () => {
    const whose = (may: (role: StaffRole, createdBy: string) => boolean) => staffRoles.map((role) => [role, may(role, 'me'), may(role, 'somebody else')])
    const draft = (createdBy: string, number: number | null = null) => ({ status: 'draft' as const, createdBy, number, trashedAt: null })
    const trashed = (createdBy: string) => ({ ...draft(createdBy), trashedAt: new Date('2026-11-22T01:00:00Z') })
    const [ownAndAll, nobody] = [[['reporter', true, false], ['desk', true, true], ['editor', true, true], ['admin', true, true]], staffRoles.map((role) => [role, false, false])]
    expect(whose((role, by) => canTrashArticle(me(role), draft(by)))).toEqual(ownAndAll)
    expect(whose((role, by) => canRestoreArticle(me(role), trashed(by)))).toEqual(ownAndAll)
    expect(whose((role, by) => canTrashArticle(me(role), draft(by, 12)))).toEqual(nobody)
    expect(whose((role, by) => canTrashArticle(me(role), trashed(by)))).toEqual(nobody)
    expect(whose((role, by) => canRestoreArticle(me(role), draft(by)))).toEqual(nobody)
    for (const can of [canEditArticle, canShareArticle, canPublishArticle, canOpenPreviewOf]) expect(whose((role, by) => can(me(role), trashed(by)))).toEqual(nobody)
    expect(canTrashArticle(me('reporter'), { ...draft('me'), status: 'approved' })).toBe(false)
  })
})
