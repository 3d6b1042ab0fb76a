/** A page as a crawler has it: what was answered at the address itself, no redirect followed. */
export type FetchedPage = { address: string; status: number; robots: string; html: string }

/** How often a page is asked for that could not be made at the moment. */
const mostAsked = 3

/** Fetches pages, so many at a time, in the order of their addresses. Where the server says 503 it is asked again, as crawlers do. */
export async function fetchPages(addresses: readonly string[], atOnce = 8): Promise<FetchedPage[]> {
  const pages: FetchedPage[] = []
  const places = addresses.entries()
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const [place, address] of places) {
      pages[place] = await fetchPage(address)
    }
  }))
  return pages
}

async function fetchPage(address: string, asked = 1): Promise<FetchedPage> {
  const response = await fetch(address, { redirect: 'manual' })
  const html = await response.text()
  if (response.status === 503 && asked < mostAsked) return fetchPage(address, asked + 1)
  return { address, status: response.status, robots: response.headers.get('x-robots-tag') ?? '', html }
}
