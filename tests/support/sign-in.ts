import { randomUUID } from 'node:crypto'
import type { StaffRole } from '@/domain/staff/staff'
import type { Paper } from './paper-server'
import { runIlbo } from './run-ilbo'

export const testPassword = '새벽안개 속 자전거 서른일곱 대'

export type Person = { email: string; password: string; name: string }

/** Opens an account by the operator's command, as README tells. */
export async function addPerson(paper: Paper, role: StaffRole = 'admin'): Promise<Person> {
  const person = { email: `${randomUUID()}@saebyeok.example`, password: testPassword, name: '한서윤' }
  const { code, stderr } = await runIlbo(['staff', 'add', '--email', person.email, '--name', person.name, '--role', role], { env: paper.env, input: person.password })
  if (code !== 0) throw new Error(`staff add ended with ${code}: ${stderr}`)
  return person
}

/** A browser's cookies and nothing else of it: enough to sign in through next-auth's own endpoints. */
export class NewsroomClient {
  readonly #cookies = new Map<string, string>()

  /** `asking`: headers of every request, e.g. the host that a proxy in front was addressed by. */
  constructor(readonly origin: string, readonly asking: Record<string, string> = {}) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ ...this.asking, ...Object.fromEntries(new Headers(init.headers)) })
    if (this.#cookies.size > 0) headers.set('cookie', this.cookieHeader())
    const response = await fetch(this.origin + path, { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    return response
  }

  /** Signs in; answers next-auth's response. */
  async signIn({ email, password }: Pick<Person, 'email' | 'password'>, callbackUrl = '/admin'): Promise<Response> {
    return this.#post('/api/auth/callback/credentials', { email, password, callbackUrl, json: 'true' })
  }

  async signOut(callbackUrl = '/admin/sign-in'): Promise<Response> {
    return this.#post('/api/auth/signout', { callbackUrl, json: 'true' })
  }

  cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Puts cookies back that were kept elsewhere, e.g. from before a sign-out. */
  useCookies(header: string): void {
    for (const pair of header.split('; ')) this.#keep(pair)
  }

  async #post(path: string, fields: Record<string, string>): Promise<Response> {
    const { csrfToken } = (await (await this.fetch('/api/auth/csrf')).json()) as { csrfToken: string }
    return this.fetch(path, { method: 'POST', body: new URLSearchParams({ ...fields, csrfToken }) })
  }

  #keep(setCookie: string): void {
    const [pair = ''] = setCookie.split(';')
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
    if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(setCookie)) this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }
}
