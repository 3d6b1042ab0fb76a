/** A piece of an address as text: percent-decoded and NFC. Null when it is malformed, which is an address of nothing. */
export function decodeParam(param: string): string | null {
  try {
    return decodeURIComponent(param).normalize('NFC')
  } catch {
    return null
  }
}

/**
 * The page that the end of a list's address means: nothing is page 1, `2` is page 2. Null for everything else, `1` too, so that a
 * page has one address.
 */
export function pageOf(segments: string[] | undefined): number | null {
  if (segments === undefined || segments.length === 0) return 1
  const [segment, ...others] = segments
  if (others.length > 0 || segment === undefined || !/^[1-9]\d{0,4}$/.test(segment)) return null
  const page = Number(segment)
  return page > 1 ? page : null
}

/** A page after the last one is not found; the first always is there, also while nothing stands on it. */
export function isWithin({ page, pages }: { page: number; pages: number }): boolean {
  return page === 1 || page <= pages
}
