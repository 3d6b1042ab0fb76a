import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Paper } from '@/tests/support/paper-server'
import { importText } from '@/tests/support/import-text'
import { sharedPaper } from '@/tests/support/shared-services'

let paper: Paper

beforeAll(async () => {
  paper = await sharedPaper()
})

const ask = (path: string, init: RequestInit = {}) => fetch(paper.origin + path, { redirect: 'manual', ...init })

const article = (title: string) => `---\ntitle: ${title}\ncategories: [사회]\nexcerpt: 요약\n---\n\n가람시가 14일 새 노선을 알렸다.\n`

describe('addresses of articles', () => {
  it('lead from the number alone, and from a wrong slug, to the full address by one 301', async () => {
    const { path } = await importText(paper, 'address-301', article('가람시 마을버스 새 노선'), { publish: true })
    const [, , number] = path.split('/')
    for (const address of [`/articles/${number}`, `/articles/${number}/wrong-slug`]) {
      const response = await ask(address)
      expect([response.status, decodeURI(new URL(response.headers.get('location') ?? '', paper.origin).pathname)]).toEqual([301, path])
    }
    expect((await ask(encodeURI(path))).status).toBe(200)
  })

  it('take a decomposed slug (as macOS writes Hangul) for the same address', async () => {
    const { path } = await importText(paper, 'address-nfd', article('해오름시장 새단장'), { publish: true })
    expect((await ask(encodeURI(path.normalize('NFD')))).status).toBe(200)
  })

  it.each(['/articles/999999999', '/articles/0', '/articles/-1', '/articles/01', '/articles/abc', '/articles/99999999999999999999', '/articles', '/articles/1e3/x', '/nothing-here', '/sections/none', '/tags/none', '/contributors/none', '/articles/%ED%95%9C'])('answer 404 for %s, in the dress of the paper', async (address) => {
    const response = await ask(address)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<html lang="ko"')
  })

  it('answer 400 when they are no text at all', async () => {
    expect((await ask('/articles/%ff')).status).toBe(400)
    expect((await ask('/%00')).status).toBe(400)
  })

  it('exist for nothing that is not published', async () => {
    const { id, path } = await importText(paper, 'draft-only', article('아직 내지 않은 기사'), { publish: false })
    expect(path).toBeNull()
    const pages = await Promise.all(['/', '/sections/사회', `/articles/${id}`].map(async (address) => (await ask(encodeURI(address))).text()))
    expect(pages.map((page) => page.includes('아직 내지 않은 기사'))).toEqual([false, false, false])
  })
})

describe('every response', () => {
  it.each(['/', '/articles/999999999', '/admin', '/api/health', '/media/none.webp'])('from %s carries the security headers', async (address) => {
    const { headers } = await ask(address)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBeTruthy()
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('of a reader page sets no cookie and may be kept by a shared cache', async () => {
    const { headers } = await ask('/')
    expect(headers.getSetCookie()).toEqual([])
    expect(headers.get('cache-control')).toMatch(/s-maxage/)
  })

  it('of the newsroom is kept by nobody, indexed by nobody, and runs only scripts with its nonce', async () => {
    const { headers } = await ask('/admin/sign-in')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('content-security-policy')).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/)
  })
})

describe('addresses that nobody has', () => {
  it('leave no page behind on the disk, however many are asked for', async () => {
    const folder = path.join(paper.dataDir, 'app')
    const before = countFiles(folder)
    for (const prefix of ['/nothing', '/articles/9999', '/articles/9999/slug', '/sections/none', '/sections/society/9', '/tags/none', '/contributors/none', '/api/none', '/enhance/none', '/_next/none']) {
      for (let index = 0; index < 3; index += 1) expect([prefix, (await ask(`${prefix}${index}`)).status]).toEqual([prefix, 404])
    }
    expect(countFiles(folder) - before).toBeLessThanOrEqual(6)
  })
})

/** Files and folders below a folder. */
function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true }).length
}
