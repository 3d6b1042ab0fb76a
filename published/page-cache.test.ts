import { existsSync, mkdtempSync, promises, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import PageCache from './page-cache.mjs'
import { expireTags, pagesSettled } from './page-cache-state'

const folder = mkdtempSync(path.join(tmpdir(), 'ilbo-page-cache-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fs = {
  existsSync, readFileSync, readFile: promises.readFile, stat: promises.stat, writeFile: promises.writeFile,
  mkdir: (place: string) => promises.mkdir(place, { recursive: true }),
}

/** A process's store; `flushToDisk` and no memory is what a restart finds. */
const newStore = (maxMemoryCacheSize: number) => new PageCache({ fs, flushToDisk: true, serverDistDir: folder, maxMemoryCacheSize, revalidatedTags: [] })
const store = newStore(1_000_000)

/** Long enough for the clock to go on. */
const aMoment = () => new Promise((resume) => setTimeout(resume, 5))

let count = 0
const newKey = () => `/route-cache/APP_PAGE/hash/$/page-${(count += 1)}`
const page = (tag: string) => ({ kind: 'APP_PAGE', html: '<p>기사</p>', rscData: Buffer.from(''), headers: { 'x-next-cache-tags': tag }, status: 200 })
const context = { kind: 'APP_PAGE', isFallback: false }

describe('the store of made pages', () => {
  it('keeps a page until one of its tags expires', async () => {
    const key = newKey()
    expect(await store.get(key, context)).toBeNull()
    await store.set(key, page('article:1'), context)
    expect(await store.get(key, context)).not.toBeNull()
    expireTags(['article:2'], Date.now())
    expect(await store.get(key, context)).not.toBeNull()
    expireTags(['article:1'], Date.now())
    expect(await store.get(key, context)).toBeNull()
    await store.set(key, page('article:1'), context)
  })

  it('hands every page on without the framework, the first time too, and kept or not', async () => {
    const key = newKey()
    await store.get(key, context)
    const made = { ...page('article:9'), html: '<p>기사</p><script>self.__next_f.push([])</script>' }
    await store.set(key, made, context)
    expect(made.html).toBe('<p>기사</p>')
    expect(await store.get(key, context)).toMatchObject({ value: { html: '<p>기사</p>' } })
  })

  it('never keeps a page whose making began before the expiry and ended after it', async () => {
    const key = newKey()
    await store.get(key, context)
    expireTags(['front'], Date.now())
    await aMoment()
    await store.set(key, page('front'), context)
    await aMoment()
    expect(await store.get(key, context)).toBeNull()
    await store.set(key, page('front'), context)
    expect(await store.get(key, context)).not.toBeNull()
  })

  it('says when what was being made is done, so that nobody is handed it any more', async () => {
    const key = newKey()
    await store.get(key, context)
    let settled = false
    const settling = pagesSettled().then(() => (settled = true))
    await new Promise((resume) => setTimeout(resume, 50))
    expect(settled).toBe(false)
    await store.set(key, page('section:society'), context)
    await settling
    expect(settled).toBe(true)
  })

  it('finds on disk what an earlier life made, but not what expired meanwhile', async () => {
    const [kept, withdrawn] = [newKey(), newKey()]
    for (const [key, tag] of [[kept, 'article:7'], [withdrawn, 'article:8']] as const) {
      await store.get(key, context)
      await store.set(key, page(tag), context)
    }
    const reborn = newStore(0)
    expireTags(['article:8'], Date.now() + 1)
    expect(await reborn.get(kept, context)).not.toBeNull()
    expect(await reborn.get(withdrawn, context)).toBeNull()
  })
})
