/**
 * Posts to next-auth's routes as its own pages would: with the token that proves the request comes from this site. Answers in JSON;
 * throws when the server cannot be reached.
 */
export async function postToAuth(route: 'callback/credentials' | 'signout', fields: Record<string, string>): Promise<Response> {
  const { csrfToken } = (await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json()) as { csrfToken: string }
  return fetch(`/api/auth/${route}`, {
    method: 'POST',
    // Without following: a redirect would only fetch a page that nobody sees.
    redirect: 'manual',
    body: new URLSearchParams({ ...fields, csrfToken, callbackUrl: '/admin', json: 'true' }),
  })
}
