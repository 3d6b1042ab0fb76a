import { describe, expect, it } from 'vitest'
import { computedImport, importWalls, noRoom } from '@/eslint.walls.mjs'
import { planted } from './plant'

/** A breach of every wall between rooms: importing file, the wall (a key of `importWalls`), what it imports. */
const breaches: [file: string, wall: string, imported: string[]][] = [
  ['lib/mail.ts', 'lib', ['@/domain/problems', '@/messages', '../newsroom/auth']],
  ['domain/slug.ts', 'domain', ['@/db/client', '@/exchange/jekyll/read-post', '@/messages']],
  ['exchange/jekyll/read-post.ts', 'exchange', ['@/db/client', '@/newsroom/articles/save-draft', '@/published/articles', '../../messages']],
  ['db/client.ts', 'db', ['@/newsroom/auth', '@/published/articles', '@/exchange/imported-article', './seed/pictures/stage']],
  ['db/health.ts', 'db/health', ['@/newsroom/auth']],
  ['db/seed/fill-paper.ts', 'db/seed', ['@/published/articles', '@/messages', '@/components/ui/button']],
  ['published/articles.ts', 'published', ['@/newsroom/articles/get-draft', '@/exchange/sitemap/write', '@/messages', '@/db/seed/fill-paper']],
  ['published/expire.ts', 'published/expire', ['@/newsroom/change']],
  ['newsroom/articles/publish-article.ts', 'newsroom', ['@/published/expire', '@/messages', '@/components/ui/button', '@/app/admin/page']],
  ['newsroom/staff/invitation-mail.ts', 'newsroom/mail', ['@/published/expire', '@/app/admin/page']],
  ['messages/ko.ts', 'messages', ['@/lib/env', '@/newsroom/auth']],
  ['enhance/theme-switch.ts', 'enhance', ['@/lib/korean-time', '@/domain/tones/palette']],
  ['app/layout.tsx', 'app', ['@/newsroom/auth', '@/db/client', './admin/actions']],
  ['app/(site)/articles/[number]/[slug]/page.tsx', 'app/(site)', ['@/newsroom/articles/get-draft', '@/newsroom/preview/open-preview-link', '@/db/client', '@/db/health', '../../../../admin/actions', '@/app/(draft)/preview/[token]/page']],
  ['app/(live)/search/page.tsx', 'app/(live)', ['@/newsroom/auth', '@/db/schema', '@/proxy', '@/cli/ilbo']],
  ['app/(draft)/preview/[token]/page.tsx', 'app/(draft)', ['@/newsroom/preview-links/create-preview-link', '@/newsroom/session', '@/newsroom/articles/save-article', '@/published/articles', '@/db/client', '../../../admin/actions']],
  ['newsroom/preview/open-preview-link.ts', 'newsroom/preview', ['@/published/articles', '@/components/article/article-view', '@/messages', '@/app/admin/page']],
  ['app/admin/articles/[id]/actions.ts', 'app/admin', ['@/published/articles', '@/db/client', '../../../(site)/page']],
  ['app/api/jobs/route.ts', 'app/api', ['@/db/client', '@/db/schema', '@/db/seed/fill-paper', '@/enhance/theme-switch']],
  ['proxy.ts', 'app/process', ['@/app/admin/page', '@/components/ui/button', '@/cli/ilbo']],
  ['instrumentation.ts', 'app/process', ['./db/seed/fill-paper']],
  ['components/ui/button.tsx', 'components/ui', ['@/newsroom/auth', '@/published/articles', '@/app/admin/actions', '@/lib/../db/client']],
  ['components/site/header.tsx', 'components/site', ['@/published/sections']],
  ['components/article/article-view.tsx', 'components/article', ['@/published/articles', '@/exchange/imported-article']],
  ['components/newsroom/publish-bar.client.tsx', 'components/newsroom', ['@/newsroom/articles/publish-article', '@/app/admin/articles/[id]/actions']],
  ['components/editor/editor.client.tsx', 'components/editor', ['@/newsroom/auth']],
  ['cli/commands/import.ts', 'cli', ['@/published/expire', '@/app/layout', '@/components/ui/button', '@/tests/support/chromium']],
]

describe.each(breaches)('%s', (file, wall, imported) => {
  it.each(imported)('cannot import %s', async (specifier) => {
    const directive = file.endsWith('.client.tsx') ? "'use client'\n" : ''
    const findings = await planted(file, `${directive}import 'server-only'\nimport { thing } from '${specifier}'\nexport const own = thing`)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toContain(`walls/imports: ${importWalls[wall]?.why} (${wall} → `)
  })
})

describe('the walls between rooms', () => {
  it('have a planted breach each', () => {
    expect(breaches.map(([, wall]) => wall).sort()).toEqual(expect.arrayContaining(Object.keys(importWalls).sort()))
  })

  it.each([
    ["import '@/db/client'", 'an import for its effect'],
    ["import type { Db } from '@/db/client'\nexport type Own = Db", 'an import of a type'],
    ["export { db } from '@/db/client'", 'a re-export'],
    ["export type { Db } from '@/db/client'", 'a re-export of a type'],
    ["export const load = () => import('@/db/client')", 'a dynamic import'],
    ['export const load = () => import(`../../db/client`)', 'a dynamic import in a template'],
    ["export type Own = import('@/db/client').Db", 'a type written as import()'],
    ["import client = require('@/db/client')\nexport const own = client", 'an old TypeScript import'],
    ["declare const require: (file: string) => object\nexport const own = require('@/db/client')", 'a require()'],
  ])('see through %s', async (code) => {
    const findings = await planted('app/(site)/page.tsx', code)
    expect(findings).toContain(`walls/imports: ${importWalls['app/(site)']?.why} (app/(site) → db)`)
  })

  it.each(['ts', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'])('stand in a .%s file as well', async (ending) => {
    const findings = await planted(`components/site/header.${ending}`, "export { db } from '@/db/client'")
    expect(findings).toContain(`walls/imports: ${importWalls['components/site']?.why} (components/site → db)`)
  })

  it('refuse an import whose path is computed', async () => {
    expect(await planted('app/(site)/page.tsx', 'export const load = (name: string) => import(`@/db/${name}`)')).toEqual([
      `walls/imports: ${computedImport}`,
    ])
  })

  it('refuse a file that stands in no room, and an import of one', async () => {
    expect(await planted('utils/slug.ts', "import { db } from '@/db/client'\nexport const own = db")).toEqual([`walls/imports: ${noRoom}`])
    expect(await planted('domain/slug.ts', "export { slug } from '../utils/slug'")).toEqual([`walls/imports: ${noRoom}`])
    expect(await planted('cli/ilbo.ts', "export { slug } from '../../elsewhere/slug'")).toEqual([`walls/imports: ${noRoom}`])
  })
})

describe.each([
  ['domain/document/render.ts', ['@/domain/tones/palette', '../problems', './schema', '@/lib/text', 'zod']],
  ['exchange/jekyll/read-post.ts', ['@/domain/document/types', '@/lib/text', '../imported-article', 'yaml']],
  ['db/client.ts', ['@/lib/env', '@/domain/problems', './schema', 'drizzle-orm/node-postgres', 'pg']],
  ['db/seed/fill-paper.ts', ['@/exchange/imported-article', '@/newsroom/articles/create-draft', '@/db/client', './pictures/stage']],
  ['published/articles.ts', ['@/db/client', '@/db/schema', '@/domain/problems', '@/lib/env', 'next/cache', 'drizzle-orm', './tags']],
  ['newsroom/articles/publish-article.ts', ['@/db/client', '@/exchange/imported-article', '@/domain/problems', '../record', 'drizzle-orm']],
  ['newsroom/staff/invitation-mail.ts', ['@/messages', '@/messages/ko', '@/lib/mail']],
  ['newsroom/auth.ts', ['next-auth', 'next-auth/providers/credentials', 'next/headers']],
  ['app/(site)/articles/[number]/[slug]/page.tsx', ['@/published/articles', '@/components/article/article-view', '@/messages', '../../layout', '@/exchange/rss/write']],
  ['app/(draft)/preview/[token]/page.tsx', ['@/newsroom/preview/open-preview-link', '@/components/article/draft-page', '@/messages', '@/lib/client-address', '../../draft.css', 'next/headers']],
  ['newsroom/preview/open-preview-link.ts', ['@/db/client', '@/newsroom/session', '@/newsroom/door/reader-row', '@/domain/articles/policies', 'drizzle-orm']],
  ['app/admin/articles/[id]/actions.ts', ['@/newsroom/articles/publish-article', '@/published/expire', '@/components/newsroom/publish-bar.client', './labels']],
  ['app/api/jobs/route.ts', ['@/newsroom/jobs/run-due', '@/published/expire', '@/published/articles', '@/db/health']],
  ['app/api/auth/[...nextauth]/route.ts', ['@/newsroom/auth']],
  ['instrumentation.ts', ['./app/server-duties', '@/newsroom/jobs/run-due', '@/db/client', './lib/log']],
  ['proxy.ts', ['@/published/redirects', '@/newsroom/auth', '@/lib/env', 'next/server']],
  ['components/newsroom/article-table.tsx', ['@/components/ui/button', '@/domain/problems', '@/messages', '@/lib/korean-time', 'next/link', 'react']],
  ['components/article/picture.tsx', ['@/domain/document/types', '../ui/icon']],
  ['messages/ko.ts', ['@/domain/problems', './widen']],
  ['enhance/main.ts', ['./theme-switch']],
  ['cli/commands/import.ts', ['@/newsroom/import-article', '@/published/articles', '@/db/migrate', '@/db/seed/fill-paper', '@/exchange/jekyll/read-post', '@/messages', '@/package.json']],
  ['tests/integration/publish.test.ts', ['@/newsroom/auth', '@/published/expire', '@/db/schema', 'drizzle-orm', 'pg', 'next/cache']],
  ['domain/slug.test.ts', ['@/tests/support/fresh-database', '@/exchange/imported-article']],
  ['bench/search.ts', ['@/published/search', '@/newsroom/auth', 'pg']],
  ['drizzle.config.ts', ['@/lib/env', 'drizzle-kit']],
])('%s', (file, imported) => {
  it.each(imported)('may import %s', async (specifier) => {
    expect(await planted(file, `import 'server-only'\nimport { thing } from '${specifier}'\nexport const own = thing`)).toEqual([])
  })
})

it('app/admin may take types from published', async () => {
  const code = "import type { PublishedArticle } from '@/published/articles'\nexport type Shown = PublishedArticle"
  expect(await planted('app/admin/articles/page-state.ts', code)).toEqual([])
})
