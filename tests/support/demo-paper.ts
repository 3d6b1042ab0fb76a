import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { importText } from './import-text'
import { type PaperServer, startPaperServer } from './paper-server'
import { root, runIlbo } from './run-ilbo'

/** An article as the product was asked for with: coloured words, marked words, tables, quotes, in the style of a blog. */
const longPost = path.join(root, 'tests/fixtures/jekyll/2024-09-12-한빛구-마을버스.md')

export type DemoPaper = PaperServer & {
  /** A page of every kind that readers meet, by a name for it. */
  pages: Record<'front' | 'section' | 'secondPage' | 'article' | 'imported' | 'board' | 'contributor' | 'tag' | 'search' | 'found' | 'missing', string>
}

/** `test` with the demo paper, started once for all files that use it one after the other. */
export const test = base.extend<object, { paper: DemoPaper }>({
  paper: [
    async ({}, use) => {
      const paper = await startDemoPaper()
      await use(paper)
      await paper.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})

/** The demo paper on a server of its own, with one imported article more. */
export async function startDemoPaper(): Promise<DemoPaper> {
  const paper = await startPaperServer()
  try {
    const { code, stderr } = await runIlbo(['demo'], { env: { ...paper.env } })
    if (code !== 0) throw new Error(stderr)
    const imported = await importText(paper, '2024-09-12-hanbit-bus', readFileSync(longPost, 'utf8'), { publish: true })
    return { ...paper, pages: await findPages(paper.origin, imported.path) }
  } catch (error) {
    await paper.stop()
    throw error
  }
}

async function findPages(origin: string, imported: string): Promise<DemoPaper['pages']> {
  const read = async (address: string) => (await fetch(origin + address)).text()
  const first = (html: string, address: RegExp) => {
    const [found] = address.exec(html) ?? []
    if (!found) throw new Error(`the demo paper has no ${address}`)
    return encodeURI(decodeURI(found))
  }
  const article = first(await read('/'), /\/articles\/\d+\/[^"\\]+/)
  const html = await read(article)
  return {
    front: '/',
    section: '/sections/society',
    secondPage: '/search?q=%EC%8B%9C&page=2',
    article,
    imported: encodeURI(imported),
    board: '/sections/press-release',
    contributor: first(html, /\/contributors\/[^"\\]+/),
    tag: first(html, /\/tags\/[^"\\]+/),
    search: '/search',
    found: '/search?q=%EC%8B%9C%EC%9E%A5',
    missing: '/nothing-here',
  }
}
