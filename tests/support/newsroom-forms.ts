import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { paragraphs } from './documents'
import { root } from './run-ilbo'
import type { NewsroomClient } from './sign-in'

const manifestSchema = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string() })) })

/** What a server acknowledged: this article, at this version, with this headline, at this address. */
export type Acknowledged = { id: string; version: number; headline: string; path: string }

/**
 * Speaks to the newsroom's routes and server actions as the editor's page does, without a browser: for tests that need many requests in flight.
 * Actions' ids are in the build's manifest; the body is React's reply format, plain JSON for plain values.
 */
export class NewsroomForms {
  readonly #ids: Map<string, string>

  constructor(readonly client: NewsroomClient) {
    const file = path.join(root, '.next/standalone/.next/server/server-reference-manifest.json')
    const { node } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    this.#ids = new Map(Object.entries(node).map(([id, { exportedName }]) => [exportedName, id]))
  }

  /** Begins an article, saves it and publishes it; answers what was acknowledged. Throws when any answer is no acknowledgement. */
  async saveAndPublish(headline: string, sectionId: string): Promise<Acknowledged> {
    const id = await this.begin()
    const version = await this.save({ articleId: id, baseVersion: 1, headline, sectionId })
    const address = await this.publish({ articleId: id, baseVersion: version })
    return { id, version, headline, path: address }
  }

  async begin(): Promise<string> {
    const response = await this.client.fetch('/admin/articles/new', { method: 'POST', headers: { origin: this.client.origin } })
    const id = /\/admin\/articles\/([0-9a-f-]{36})$/.exec(response.headers.get('location') ?? '')?.[1]
    if (!id) throw new Error(`no article was begun: ${response.status} ${response.headers.get('location')}`)
    return id
  }

  /** Answers the version that was written. `leadId`: a picture over the text, in the library's own words. */
  async save({ articleId, baseVersion, headline, sectionId, leadId = null }: { articleId: string; baseVersion: number; headline: string; sectionId: string; leadId?: string | null }): Promise<number> {
    const input = { articleId, baseVersion, headline, standfirst: '', excerpt: '', label: null, sectionId, contributorIds: [], tags: [], lead: leadId === null ? null : { mediaId: leadId, alt: '', caption: '', credit: '' }, body: paragraphs(`${headline}의 본문이다.`) }
    const headers = { origin: this.client.origin, 'content-type': 'application/json' }
    const response = await this.client.fetch(`/admin/articles/${articleId}/save`, { method: 'POST', headers, body: JSON.stringify(input) })
    const answer = await response.text()
    if (!response.ok) throw new Error(`the save was not acknowledged: ${response.status} ${answer.slice(0, 300)}`)
    return (JSON.parse(answer) as { version: number }).version
  }

  /** Answers the article's address. */
  async publish({ articleId, baseVersion }: { articleId: string; baseVersion: number }): Promise<string> {
    const answer = await this.act('publishAction', `/admin/articles/${articleId}`, { articleId, baseVersion: String(baseVersion) })
    return JSON.parse(`"${/"path":"([^"]+)"/.exec(answer)?.[1] ?? ''}"`) as string
  }

  /** Sends fields to the server action of that name on a page; answers its answer as it came. */
  async act(name: string, page: string, fields: Record<string, string>): Promise<string> {
    const id = this.#ids.get(name)
    if (!id) throw new Error(`the build has no action ${name}`)
    const body = new FormData()
    for (const [field, value] of Object.entries(fields)) body.set(`_1_${field}`, value)
    body.set('0', '[null,"$K1"]')
    const headers = { 'next-action': id, origin: this.client.origin, accept: 'text/x-component' }
    const response = await this.client.fetch(page, { method: 'POST', headers, body })
    const answer = await response.text()
    if (!response.ok || !answer.includes('"ok":true')) throw new Error(`${name} was not acknowledged: ${response.status} ${answer.slice(0, 300)}`)
    return answer
  }
}
