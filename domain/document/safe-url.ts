const allowedSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])
const longestHref = 2000

/**
 * Whether an address may stand in a link: https, http, mailto, tel, or a path of this site. Control characters, white space and
 * back slashes are refused outright, because browsers drop or fold them before they read the scheme; lone surrogates, because
 * the database refuses them.
 */
export function isSafeHref(href: string): boolean {
  if (href === '' || href.length > longestHref || hasDisguise(href)) return false
  if (href.startsWith('#')) return true
  if (href.startsWith('/')) return !href.startsWith('//')
  if (!URL.canParse(href)) return false
  return allowedSchemes.has(new URL(href).protocol)
}

/**
 * Foreign text to a safe address, else null. Trims; gives https: to `//host/…` and to bare hosts; writes the spaces inside a web
 * address as %20, as a browser does.
 */
export function toSafeHref(value: string): string | null {
  const trimmed = value.trim()
  const address = /^(https?:)?\/\/[^/]/i.test(trimmed) ? trimmed.replace(/ /g, '%20') : trimmed
  if (isSafeHref(address)) return address
  if (/^\/\/[^/]/.test(address)) return isSafeHref(`https:${address}`) ? `https:${address}` : null
  return bareHost.test(address) && isSafeHref(`https://${address}`) ? `https://${address}` : null
}

const bareHost = /^(www\.[^\s/]+\.[a-z]{2,}|[a-z0-9-]+(\.[a-z0-9-]+)*\.(kr|com|net|org))([/?#]\S*)?$/i

/** C0 and C1 controls, spaces, bidirectional controls, zero-width characters, back slash, lone surrogates, non-characters. */
function hasDisguise(href: string): boolean {
  return /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffe\uffff\\\p{Cs}]/u.test(href)
}
