import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { setupTokens, staff } from '@/db/schema'
import { addStaff } from '@/newsroom/staff/add-staff'
import { changeRole, deactivateStaff } from '@/newsroom/staff/change-staff'
import { issueSetupToken } from '@/newsroom/staff/issue-setup-token'
import { isSetUp, setUpFirstAdmin } from '@/newsroom/staff/set-up-first-admin'
import { useNewsroomDatabase } from '@/tests/support/newsroom-database'

useNewsroomDatabase()

const operator = { kind: 'operator' } as const
const admin = { email: 'Desk@Saebyeok.example', name: '한서윤', password: '새벽안개 속 자전거 서른일곱 대' }

describe('the first-run set-up', () => {
  it('opens for the newest token only, once, even when fifty come at the same time', async () => {
    const old = await issueSetupToken()
    const token = await issueSetupToken()
    expect(await setUpFirstAdmin({ input: { ...admin, token: old ?? '' } })).toMatchObject({ ok: false, problem: { code: 'setup-token-wrong' } })
    expect((await db().select().from(setupTokens)).map((row) => row.tokenHash)).not.toContain(token)
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => setUpFirstAdmin({ input: { ...admin, email: `a${index}@saebyeok.example`, token: token ?? '' } })))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().$count(staff)).toBe(1)
    expect(await isSetUp()).toBe(true)
    expect(await issueSetupToken()).toBeNull()
    expect(await setUpFirstAdmin({ input: { ...admin, token: token ?? '' } })).toMatchObject({ ok: false, problem: { code: 'setup-already-done' } })
  })
})

describe('an account', () => {
  it('has its address folded, its password as argon2id, and is one for one address', async () => {
    expect(await addStaff({ actor: operator, input: { ...admin, role: 'desk' } })).toMatchObject({ ok: true })
    const [row] = await db().select().from(staff).where(eq(staff.email, 'desk@saebyeok.example'))
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await addStaff({ actor: operator, input: { ...admin, email: 'ＤＥＳＫ@saebyeok.example', role: 'desk' } })).toMatchObject({ ok: false, problem: { code: 'email-taken' } })
  })

  it.each([
    ['짧다1234', 'password-too-short'],
    ['password1234', 'password-common'],
    ['aaaaaaaaaaaaaa', 'password-common'],
    ['비밀번호12345678', 'password-common'],
    ['가'.repeat(129), 'password-too-long'],
  ])('is not opened with the password %s', async (password, code) => {
    expect(await addStaff({ actor: operator, input: { ...admin, email: 'x@saebyeok.example', role: 'desk', password } })).toMatchObject({ ok: false, problem: { code } })
  })

  it('of the only admin can be neither closed nor made less', async () => {
    const [only] = await db().select().from(staff).where(eq(staff.role, 'admin'))
    expect(await deactivateStaff({ actor: operator, email: only?.email ?? '' })).toMatchObject({ ok: false, problem: { code: 'last-admin' } })
    expect(await changeRole({ actor: operator, email: only?.email ?? '', role: 'desk' })).toMatchObject({ ok: false, problem: { code: 'last-admin' } })
  })

  it('is opened and closed by admins only', async () => {
    const editor = { kind: 'staff', staffId: '', sessionId: '', name: '', email: '', role: 'editor', sectionIds: null, mayPublish: true } as const
    expect(await addStaff({ actor: editor, input: { ...admin, role: 'admin' } })).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
    expect(await deactivateStaff({ actor: editor, email: 'desk@saebyeok.example' })).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
  })
})
