import 'server-only'
import NextAuth, { type NextAuthOptions, getServerSession } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import type { Problem } from '@/domain/problems'
import { clientAddress } from '@/lib/client-address'
import { authSecret, provideAuthOrigin, staffUrl } from '@/lib/env'
import { signIn, signOut } from './staff/sign-in'

/**
 * The only importer of next-auth. Its cookie carries nothing but the secret id of a row in `sessions`, which is asked at every staff
 * request: what the cookie says is never believed by itself. Credentials force next-auth's JWT strategy; the token is encrypted.
 */
declare module 'next-auth' {
  interface User { sessionId: string }
  interface Session { sessionId?: string }
}
declare module 'next-auth/jwt' {
  interface JWT { sessionId?: string }
}

const week = 7 * 24 * 60 * 60

function options(): NextAuthOptions {
  provideAuthOrigin()
  const isSecure = staffUrl().startsWith('https://')
  const prefix = isSecure ? '__Host-ilbo' : 'ilbo'
  const cookie = (name: string) => ({ name: `${prefix}.${name}`, options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure } })
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: week },
    pages: { signIn: '/admin/sign-in', signOut: '/admin/sign-in', error: '/admin/sign-in' },
    cookies: { sessionToken: cookie('session'), csrfToken: cookie('csrf'), callbackUrl: cookie('callback') },
    providers: [credentials()],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sessionId: user.sessionId } : { sessionId: token.sessionId }),
      session: ({ token }) => ({ expires: '', ...(token.sessionId ? { sessionId: token.sessionId } : {}) }),
      redirect: ({ url, baseUrl }) => redirectWithin(url, new URL(baseUrl).origin),
    },
    events: {
      signOut: async ({ token }) => {
        if (token.sessionId) await signOut(token.sessionId)
      },
    },
  }
}

function credentials() {
  return CredentialsProvider({
    credentials: { email: { type: 'email' }, password: { type: 'password' }, code: { type: 'text' } },
    async authorize(given, request) {
      const headers = new Headers(request.headers as Record<string, string>)
      const origin = { address: clientAddress(headers), userAgent: headers.get('user-agent') ?? '' }
      const outcome = await signIn({ email: String(given?.email ?? ''), password: String(given?.password ?? ''), code: String(given?.code ?? ''), origin })
      // next-auth can only be told of a failure by a throw; the code travels in its message and is read in `handleAuth`.
      if (!outcome.ok) throw new Error(`problem:${JSON.stringify(outcome.problem)}`)
      return { id: outcome.staffId, sessionId: outcome.sessionId }
    },
  })
}

/** After signing in or out a person stays in the newsroom of this site (on Vercel: of the host that they are on), whatever the address says. */
function redirectWithin(url: string, origin: string): string {
  const target = URL.canParse(url, origin) ? new URL(url, origin) : null
  const isOurs = target?.origin === origin && /^\/admin(\/|$)/.test(target.pathname)
  return isOurs ? target.href : `${origin}/admin`
}

type RouteContext = { params: Promise<{ nextauth: string[] }> }

/** next-auth's routes: never cached, and a refused sign-in as our problem with its true status (401, or 429 with Retry-After). */
export async function handleAuth(request: Request, context: RouteContext): Promise<Response> {
  const handler = NextAuth(options()) as (request: Request, context: RouteContext) => Promise<Response>
  const response = await handler(request, context)
  const problem = await readProblem(response)
  if (problem) return refusal(problem)
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'no-store')
  return new Response(response.body, { status: response.status, headers })
}

/** The problem that `authorize` put into the error address, when this is the answer to a refused sign-in. */
async function readProblem(response: Response): Promise<Problem | null> {
  const isJson = response.headers.get('content-type')?.includes('application/json')
  if (response.status !== 401 || !isJson) return null
  const { url } = (await response.clone().json()) as { url?: string }
  const message = url && URL.canParse(url) ? new URL(url).searchParams.get('error') : null
  return message?.startsWith('problem:') ? (JSON.parse(message.slice('problem:'.length)) as Problem) : null
}

function refusal(problem: Problem): Response {
  const headers = new Headers({ 'cache-control': 'no-store' })
  if (problem.retryAfterSeconds) headers.set('retry-after', String(problem.retryAfterSeconds))
  return Response.json({ problem }, { status: problem.code === 'too-many-attempts' ? 429 : 401, headers })
}

/** The secret session id that the request's cookie carries, or null. Says nothing about whether that session still lives. */
export async function readSessionId(): Promise<string | null> {
  const session = await getServerSession(options())
  return session?.sessionId ?? null
}
