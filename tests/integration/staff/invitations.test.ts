import { asc, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { auditLog, contributors, invitations, sessions, staff } from '@/db/schema'
import type { InviteStaffInput } from '@/domain/staff/inputs'
import type { StaffActor } from '@/domain/staff/staff'
import { keptMails } from '@/lib/mail/outbox'
import { listInvitations } from '@/newsroom/desk/list-staff'
import { acceptInvitation, getInvitation } from '@/newsroom/staff/accept-invitation'
import { inviteStaff, resendInvitation, revokeInvitation } from '@/newsroom/staff/invite-staff'
import { isResetOpen } from '@/newsroom/staff/reset-password'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { testPassword as password } from '@/tests/support/sign-in'
import { withSession } from '@/tests/support/sign-in-session'

useNewsroomDatabase()

let admin: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>
let count = 0

beforeAll(async () => {
  paper = await makePaper()
  admin = await withSession(await makeStaff('admin'))
})

const desk = (more: Partial<InviteStaffInput> = {}): InviteStaffInput => {
  count += 1
  return { email: `desk${count}@garam.example`, name: '민서진', role: 'desk', sectionIds: [paper.society], mayPublish: true, contributorId: null, ...more }
}

async function invite(input = desk()): Promise<{ invitationId: string; token: string }> {
  const invited = await inviteStaff({ actor: admin, input })
  if (!invited.ok || !invited.link) throw new Error('no invitation')
  return { invitationId: invited.invitationId, token: invited.link.split('/').at(-1) ?? '' }
}

describe('an invitation', () => {
  it('opens an account with the promised rights and the name that signs already, and is kept as a hash only', async () => {
    const { invitationId, token } = await invite(desk({ email: 'Seojin@Garam.example', contributorId: paper.contributorId }))
    expect(JSON.stringify(await db().select().from(invitations))).not.toContain(token)
    expect(await getInvitation(token)).toEqual({ email: 'seojin@garam.example', name: '민서진', role: 'desk' })
    const accepted = await acceptInvitation({ input: { token, name: '민서진', password } })
    const [person] = await db().select().from(staff).where(eq(staff.email, 'seojin@garam.example'))
    expect(accepted).toEqual({ ok: true, staffId: person?.id })
    expect(person).toMatchObject({ role: 'desk', sectionIds: [paper.society], mayPublish: true, passwordHash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) as string })
    expect(await db().select({ id: contributors.id }).from(contributors).where(eq(contributors.staffId, person?.id ?? ''))).toEqual([{ id: paper.contributorId }])
    const record = await db().select({ action: auditLog.action, who: auditLog.actorName }).from(auditLog).where(eq(auditLog.subjectId, invitationId)).orderBy(asc(auditLog.id))
    expect(record).toEqual([{ action: 'invitation.sent', who: '배도윤' }, { action: 'invitation.accepted', who: 'anonymous' }])
  })

  it('works once, also when fifty come at the same time', async () => {
    const { token } = await invite()
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => acceptInvitation({ input: { token, name: `민서진 ${index}`, password } })))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem.code])).every((code) => code === 'link-over')).toBe(true)
    expect(await acceptInvitation({ input: { token, name: '민서진', password } })).toEqual({ ok: false, problem: { code: 'link-over' } })
  })

  it('is a mail whose link leads to the configured address', async () => {
    const { token } = await invite(desk({ email: 'mail@garam.example' }))
    const [mail] = keptMails()
    expect(mail).toMatchObject({ to: 'mail@garam.example', subject: '가람신문 편집국 초대' })
    expect(mail?.text).toContain(`http://localhost:3000/admin/invite/${token}`)
  })

  it('keeps a link through a refused password, and gives it up to a new one, to being taken back and to time', async () => {
    const { invitationId, token } = await invite()
    expect(await acceptInvitation({ input: { token, name: '민서진', password: 'password1234' } })).toMatchObject({ ok: false, problem: { code: 'password-common' } })
    expect(await acceptInvitation({ input: { token, name: ' ', password } })).toMatchObject({ ok: false, problem: { code: 'name-missing' } })
    const again = await resendInvitation({ actor: admin, invitationId })
    const newer = again.ok ? (again.link?.split('/').at(-1) ?? '') : ''
    expect([await getInvitation(token), (await getInvitation(newer))?.name]).toEqual([null, '민서진'])
    expect(await revokeInvitation({ actor: admin, invitationId })).toEqual({ ok: true })
    expect(await acceptInvitation({ input: { token: newer, name: '민서진', password } })).toMatchObject({ problem: { code: 'link-over' } })
    expect(await resendInvitation({ actor: admin, invitationId })).toMatchObject({ problem: { code: 'not-found' } })

    const late = await invite()
    await db().update(invitations).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(invitations.id, late.invitationId))
    expect(await getInvitation(late.token)).toBeNull()
    expect((await listInvitations({ actor: admin }))?.find(({ id }) => id === late.invitationId)?.state).toBe('over')
  })

  it('takes the place of an earlier one to the same address', async () => {
    const input = desk()
    const first = await invite(input)
    const second = await invite(input)
    expect([await getInvitation(first.token), (await getInvitation(second.token))?.email]).toEqual([null, input.email])
  })

  it.each([[''], ['x'], ['%00'], [['a']], [{ token: 'a' }], [7], [null], [undefined]])('is not opened by %j, nor by a token of another purpose', async (token) => {
    const { token: good } = await invite()
    expect([await getInvitation(token), await isResetOpen(token), await isResetOpen(good)]).toEqual([null, false, false])
    expect(await acceptInvitation({ input: { token: token as string, name: '민서진', password } })).toMatchObject({ ok: false })
  })

  it('is sent by admins only, to addresses and with rights that there are', async () => {
    for (const role of ['reporter', 'desk', 'editor'] as const) {
      const actor = await withSession(await makeStaff(role))
      expect(await inviteStaff({ actor, input: desk() })).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
      expect(await listInvitations({ actor })).toBeNull()
      expect(await revokeInvitation({ actor, invitationId: paper.society })).toMatchObject({ problem: { code: 'not-allowed' } })
    }
    const refused = async (more: Partial<InviteStaffInput>) => {
      const outcome = await inviteStaff({ actor: admin, input: desk(more) })
      return outcome.ok ? null : [outcome.problem.code, outcome.problem.field]
    }
    expect(await refused({ email: admin.email.toUpperCase() })).toEqual(['email-taken', 'email'])
    expect(await refused({ email: 'no address' })).toEqual(['email-invalid', 'email'])
    expect(await refused({ role: 'owner' as 'desk' })).toEqual(['bad-input', 'role'])
    expect(await refused({ sectionIds: [paper.contributorId] })).toEqual(['bad-input', 'sectionIds'])
    expect(await refused({ contributorId: paper.society })).toEqual(['not-found', 'contributorId'])
    expect(await resendInvitation({ actor: admin, invitationId: 'x' })).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('asks for the password again when it was given more than five minutes ago', async () => {
    const actor = await withSession(await makeStaff('admin'))
    await db().update(sessions).set({ confirmedAt: sql`now() - interval '6 minutes'` }).where(eq(sessions.idHash, actor.sessionId))
    expect(await inviteStaff({ actor, input: desk() })).toEqual({ ok: false, problem: { code: 'confirm-password' } })
  })
})
