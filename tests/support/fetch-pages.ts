/** A page as a crawler has it: what was answered at the address itself, no redirect followed. */
export type FetchedPage = { address: string; status: number; robots: string; html: string }

/** Fetches pages, so many at a time, in the order of their addresses. */
export async function fetchPages(addresses: readonly string[], atOnce = 8): Promise<FetchedPage[]> {
  const pages: FetchedPage[] = []
  const places = addresses.entries()
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const [place, address] of places) {
      const response = await fetch(address, { redirect: 'manual' })
      pages[place] = { address, status: response.status, robots: response.headers.get('x-robots-tag') ?? '', html: await response.text() }
    }
  }))
  return pages
}
