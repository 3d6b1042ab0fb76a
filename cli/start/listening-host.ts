/**
 * How the app is told where to listen. Next folds loopback addresses to `localhost` in what the proxy sees but not in what it compares
 * with, and takes a rewrite within the site for one to another site: it then asks itself without end. Named `localhost` from the
 * start both agree; the order of look-ups keeps the family that was asked for.
 */
export function listeningHost(bind: string): { hostname: string; args: string[] } {
  if (bind === '::1') return { hostname: 'localhost', args: ['--dns-result-order=ipv6first'] }
  if (bind === '127.0.0.1' || bind === 'localhost') return { hostname: 'localhost', args: ['--dns-result-order=ipv4first'] }
  return { hostname: bind, args: [] }
}
