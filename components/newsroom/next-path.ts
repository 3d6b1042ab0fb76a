const anyOrigin = 'https://newsroom.invalid'

/**
 * Where to go after signing in: `next` when it is an address inside this newsroom, else its first page. Anything that a browser
 * might read as another site, and the sign-in pages themselves, count as none.
 */
export function nextPath(next: string | string[] | null | undefined): string {
  const home = '/admin'
  if (typeof next !== 'string' || !next.startsWith('/admin') || /[\\\u0000-\u001f\u007f]/.test(next) || !URL.canParse(next, anyOrigin)) return home
  const { origin, pathname, search } = new URL(next, anyOrigin)
  const isInside = origin === anyOrigin && /^\/admin(\/|$)/.test(pathname) && !/^\/admin\/(sign-in|setup|invite|forgot|reset)(\/|$)/.test(pathname)
  return isInside ? pathname + search : home
}
