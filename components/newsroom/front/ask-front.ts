import { outcomeIn, patience } from '@/components/newsroom/ask-article'
import type { DeskArticle } from '@/domain/front/front-desk'
import type { FrontLayout } from '@/domain/front/layout'
import type { Placement } from '@/domain/front/placement'
import type { Outcome } from '@/domain/problems'

/** Saves a layout. Throws when the server cannot be reached. `outlivesPage`: the request goes on when the page is closed. */
export function postLayout(baseVersion: number, layout: FrontLayout, { as, outlivesPage = false }: { as: string; outlivesPage?: boolean }): Promise<Outcome<{ version: number; standing: Placement }>> {
  return post('save', { baseVersion, layout }, as, outlivesPage)
}

/** Puts the saved layout before readers. Throws as above. */
export function postPublication(baseVersion: number, as: string): Promise<Outcome<{ version: number }>> {
  return post('publish', { baseVersion }, as)
}

/** Articles to choose from. Throws as above. */
export async function findForFront(query: string, signal: AbortSignal): Promise<DeskArticle[]> {
  const outcome = await outcomeIn<{ items: DeskArticle[] }>(await fetch(`/admin/front/find?${new URLSearchParams({ q: query })}`, { signal }))
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.items
}

async function post<Success extends object>(route: 'save' | 'publish', fields: object, as: string, outlivesPage = false): Promise<Outcome<Success>> {
  const response = await fetch(`/admin/front/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ilbo-staff': as },
    body: JSON.stringify(fields),
    keepalive: outlivesPage,
    signal: outlivesPage ? null : AbortSignal.timeout(patience),
  })
  return outcomeIn<Success>(response)
}
