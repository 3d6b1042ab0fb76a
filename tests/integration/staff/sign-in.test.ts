import { beforeAll, describe, expect, it } from 'vitest'
import type { Paper } from '@/tests/support/paper-server'
import { runIlbo } from '@/tests/support/run-ilbo'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'

let paper: Paper

beforeAll(async () => {
  paper = await sharedPaper()
})

const newClient = () => new NewsroomClient(paper.origin)

/** Where the newsroom sends this client, or 200 when it is let in. */
async function door(client: NewsroomClient): Promise<string | number> {
  const response = await client.fetch('/admin/articles')
  return response.status === 200 ? 200 : (response.headers.get('location') ?? response.status)
}

describe('signing in', () => {
  it('sends somebody who is not signed in to the sign-in page, and back to where they wanted to go', async () => {
    await addPerson(paper)
    expect(await door(newClient())).toBe('/admin/sign-in?next=%2Fadmin%2Farticles')
  })

  it('lets a person in with the right password, with a cookie that scripts and other sites cannot use', async () => {
    const person = await addPerson(paper)
    const client = newClient()
    const response = await client.signIn(person)
    expect(response.status).toBe(200)
    const session = response.headers.getSetCookie().find((line) => line.startsWith('ilbo.session='))
    expect(session).toMatch(/HttpOnly/)
    expect(session).toMatch(/SameSite=Lax/i)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await door(client)).toBe(200)
  })

  it('answers an unknown address and a wrong password alike', async () => {
    const person = await addPerson(paper)
    const wrong = await newClient().signIn({ ...person, password: '틀린 비밀번호입니다 11' })
    const unknown = await newClient().signIn({ email: 'nobody@saebyeok.example', password: person.password })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.json()).toEqual({ problem: { code: 'wrong-credentials' } })
    expect(await unknown.json()).toEqual({ problem: { code: 'wrong-credentials' } })
  })

  it('stops the sixth wrong password of an account with the seconds to wait, and the right one too', async () => {
    const person = await addPerson(paper)
    const client = newClient()
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect((await client.signIn({ ...person, password: `틀린 비밀번호 ${attempt}번째` })).status).toBe(401)
    }
    const sixth = await client.signIn({ ...person, password: '틀린 비밀번호 6번째' })
    expect(sixth.status).toBe(429)
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(800)
    const { problem } = (await sixth.json()) as { problem: { code: string } }
    expect(problem.code).toBe('too-many-attempts')
    expect((await client.signIn(person)).status).toBe(429)
  })

  it('stays in this newsroom, whatever host a request names and wherever it wants to be led', async () => {
    const client = new NewsroomClient(paper.origin, { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' })
    const led = await client.signIn(await addPerson(paper), 'https://evil.example/admin')
    expect([led.status, await led.json()]).toEqual([200, { url: `${paper.origin}/admin` }])
    expect([led.headers.getSetCookie().join(), await door(newClient())].join()).not.toContain('evil.example')
    expect(await (await client.signOut('https://evil.example/')).json()).toEqual({ url: `${paper.origin}/admin` })
  })

  it('does not believe a client about the address it comes from', async () => {
    const person = await addPerson(paper)
    const statuses: number[] = []
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      const client = newClient()
      const { csrfToken } = (await (await client.fetch('/api/auth/csrf')).json()) as { csrfToken: string }
      const body = new URLSearchParams({ email: person.email, password: '틀린 비밀번호입니다', csrfToken, json: 'true' })
      statuses.push((await client.fetch('/api/auth/callback/credentials', { method: 'POST', body, headers: { 'x-forwarded-for': `203.0.113.${attempt}` } })).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  })
})

describe('a session', () => {
  it('is worth nothing after signing out, even with the old cookie', async () => {
    const person = await addPerson(paper)
    const client = newClient()
    await client.signIn(person)
    const stolen = client.cookieHeader()
    expect((await client.signOut()).status).toBe(200)
    const thief = newClient()
    thief.useCookies(stolen)
    expect(await door(thief)).toMatch(/^\/admin\/sign-in/)
  })

  it('ends at the next request when the account is closed', async () => {
    await addPerson(paper)
    const person = await addPerson(paper, 'reporter')
    const client = newClient()
    await client.signIn(person)
    expect(await door(client)).toBe(200)
    const { code } = await runIlbo(['staff', 'deactivate', '--email', person.email], { env: paper.env })
    expect(code).toBe(0)
    expect(await door(client)).toMatch(/^\/admin\/sign-in/)
    expect((await client.signIn(person)).status).toBe(401)
  })

  it('ends at the next request when the role changes, so that no right outlives it', async () => {
    const person = await addPerson(paper, 'editor')
    const client = newClient()
    await client.signIn(person)
    await runIlbo(['staff', 'role', '--email', person.email, '--role', 'reporter'], { env: paper.env })
    expect(await door(client)).toMatch(/^\/admin\/sign-in/)
  })

  it('cannot be made up: a forged or foreign cookie opens nothing', async () => {
    const client = newClient()
    client.useCookies('ilbo.session=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA')
    expect(await door(client)).toMatch(/^\/admin\/sign-in/)
  })
})
