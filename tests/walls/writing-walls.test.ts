import { describe, expect, it } from 'vitest'
import { writingWalls } from '@/eslint.writing.mjs'
import { planted } from './plant'

const comment = (text: string) => `/* ${text} */`

/** For every wall: breaches (file and code) that must be seen, and neighbours of them that must pass. */
const walls: Record<string, { caught: [file: string, code: string][]; passes: [file: string, code: string][] }> = {
  environment: {
    caught: [
      ['domain/slug.ts', 'export const own = process.env.PORT'],
      ['lib/log.ts', "export const own = process['env']"],
      ['cli/commands/start.ts', 'export const { env } = process'],
      ['lib/mail.ts', "import { env } from 'node:process'\nexport const own = env.MAIL"],
      ['components/ui/button.tsx', 'export const own = globalThis.process.env.NODE_ENV'],
      ['instrumentation.ts', 'export const own = import.meta.env'],
    ],
    passes: [
      ['lib/env.ts', 'export const own = process.env.PORT'],
      ['cli/boot.mjs', 'export const own = process.env.PORT'],
      ['next.config.ts', 'export const own = process.env.VERCEL'],
      ['tests/support/chromium.ts', 'export const own = process.env.CHROMIUM_PATH'],
      ['instrumentation.ts', "export const own = process.env.NEXT_RUNTIME === 'nodejs'"],
      ['lib/log.ts', "import { env } from './env'\nexport const own = env().PORT + process.pid"],
    ],
  },
  'client-names': {
    caught: [
      ['components/editor/toolbar.tsx', "'use client'\nexport const Toolbar = () => null"],
      ['components/editor/use-autosave.ts', "'use client'\nexport const own = 1"],
      ['components/editor/toolbar.client.tsx', 'export const Toolbar = () => null'],
    ],
    passes: [
      ['components/editor/toolbar.client.tsx', "'use client'\nexport const Toolbar = () => null"],
      ['app/admin/error.tsx', "'use client'\nexport default function Failed() { return null }"],
      ['app/admin/articles/actions.ts', "'use server'\nexport const saveAction = async () => null"],
    ],
  },
  'trusted-html': {
    caught: [
      ['components/site/header.tsx', 'export const Own = () => <p dangerouslySetInnerHTML={{ __html: "" }} />'],
      ['app/(site)/page.tsx', "import { createElement } from 'react'\nexport const own = createElement('p', { dangerouslySetInnerHTML: { __html: '' } })"],
      ['components/editor/paste.ts', "export const own = (box: HTMLElement) => { box.innerHTML = '<b>' }"],
      ['enhance/share.ts', "export const own = (box: HTMLElement) => box.insertAdjacentHTML('beforeend', '<b>')"],
    ],
    passes: [
      ['components/article/article-body.tsx', 'export const Own = ({ html }: { html: string }) => <div dangerouslySetInnerHTML={{ __html: html }} />'],
      ['components/site/json-ld.tsx', 'export const Own = ({ json }: { json: string }) => <script dangerouslySetInnerHTML={{ __html: json }} />'],
      ['enhance/share.ts', "export const own = (box: HTMLElement) => { box.textContent = '복사했습니다' }"],
      ['components/editor/paste.test.ts', "export const own = (box: HTMLElement) => { box.innerHTML = '<b>' }"],
    ],
  },
  'server-only': {
    caught: [
      ['db/client.ts', 'export const own = 1'],
      ['published/articles.ts', "import { cache } from 'react'\nimport 'server-only'\nexport const own = cache"],
      ['newsroom/articles/publish-article.ts', 'export const own = 1'],
    ],
    passes: [
      ['db/client.ts', "import 'server-only'\nexport const own = 1"],
      ['db/schema/articles.ts', 'export const own = 1'],
      ['newsroom/change.ts', "import type { Problem } from '@/domain/problems'\nexport type Own = { problem: Problem }\nexport interface Other { own: Own }"],
      ['newsroom/auth.test.ts', 'export const own = 1'],
      ['domain/slug.ts', 'export const own = 1'],
    ],
  },
  'file-names': {
    caught: [
      ['components/ui/Button.tsx', 'export const own = 1'],
      ['lib/koreanTime.ts', 'export const own = 1'],
      ['lib/korean_time.ts', 'export const own = 1'],
      ['domain/Document/render.ts', 'export const own = 1'],
      ['components/[id]/card.tsx', 'export const own = 1'],
      ['app/(site)/SearchBox/page.tsx', 'export const own = 1'],
    ],
    passes: [
      ['app/(site)/[[...front]]/page.tsx', 'export const own = 1'],
      ['app/(site)/articles/[number]/[slug]/page.tsx', 'export const own = 1'],
      ['app/(site)/feed.xml/route.ts', 'export const own = 1'],
      ['app/.well-known/security.txt/route.ts', 'export const own = 1'],
      ['app/api/auth/[...nextauth]/route.ts', 'export const own = 1'],
      ['tests/e2e/first-article.spec.ts', 'export const own = 1'],
    ],
  },
  barrels: {
    caught: [
      ['components/ui/index.ts', "export { Button } from './button'"],
      ['domain/document/everything.ts', "export * from './schema'"],
    ],
    passes: [
      ['db/schema/index.ts', "export * from './articles'"],
      ['messages/index.ts', "export { ko } from './ko'"],
    ],
  },
  'default-exports': {
    caught: [
      ['components/ui/button.tsx', 'export default function Button() { return null }'],
      ['lib/text.ts', 'const own = 1\nexport { own as default }'],
      ['app/admin/articles/table.tsx', 'export default function Table() { return null }'],
    ],
    passes: [
      ['app/(site)/page.tsx', 'export default function Page() { return null }'],
      ['app/layout.tsx', 'export default function Layout() { return null }'],
      ['app/sitemap.ts', 'export default function sitemap() { return [] }'],
      ['next.config.ts', 'export default {}'],
    ],
  },
  'disable-reasons': {
    caught: [
      ['lib/text.ts', `${comment('eslint-disable')}\nexport const own = 1`],
      ['lib/text.ts', `${comment('eslint-disable no-eval')}\nexport const own = eval`],
      ['lib/text.ts', '// eslint-disable-next-line no-debugger\ndebugger\nexport const own = 1'],
      ['lib/text.ts', 'debugger // eslint-disable-line\nexport const own = 1'],
      ['lib/text.ts', "// eslint-disable-next-line walls/imports -- just this once\nexport { fail } from '@/domain/problems'"],
      ['lib/text.ts', `${comment('eslint eqeqeq: off')}\nexport const own = 1`],
    ],
    passes: [['lib/text.ts', '// eslint-disable-next-line no-debugger -- shows how a reason looks\ndebugger\nexport const own = 1']],
  },
  console: {
    caught: [
      ['lib/mail.ts', "export const own = () => console.log('보냈습니다')"],
      ['app/(site)/page.tsx', "export const own = () => console.error('실패')"],
      ['enhance/main.ts', "export const own = () => window.console.log('실패')"],
    ],
    passes: [
      ['cli/commands/start.ts', "export const own = () => console.log('켰습니다')"],
      ['cli/boot.mjs', "console.log('켰습니다')"],
      ['bench/search.ts', "console.log('12 ms')"],
    ],
  },
  'raw-sql': {
    caught: [
      ['newsroom/articles/list.ts', "import 'server-only'\nimport { sql } from 'drizzle-orm'\nexport const own = (order: string) => sql.raw(order)"],
      ['published/search.ts', "import 'server-only'\nimport { sql as q } from 'drizzle-orm'\nexport const own = (x: string) => q.raw(`order by ${x}`)"],
      ['db/migrate.ts', "import { sql } from 'drizzle-orm'\nexport const own = (name: string) => sql.identifier(name)"],
    ],
    passes: [
      ['published/search.ts', "import 'server-only'\nimport { sql } from 'drizzle-orm'\nexport const own = sql.raw('desc nulls last')"],
      ['tests/integration/audit.test.ts', "import { sql } from 'drizzle-orm'\nexport const own = (verb: string) => sql.raw(`${verb} from audit_log`)"],
    ],
  },
  purity: {
    caught: [
      ['domain/status.ts', 'export const own = () => new Date()'],
      ['domain/status.ts', 'export const own = () => Date.now()'],
      ['exchange/rss/write.ts', 'export const own = () => Math.random()'],
      ['exchange/wxr/read.ts', "export const own = () => fetch('https://example.kr')"],
      ['domain/status.ts', 'export const own = () => crypto.randomUUID()'],
    ],
    passes: [
      ['domain/status.ts', 'export const own = (written: string) => new Date(written)'],
      ['domain/status.test.ts', 'export const own = () => new Date()'],
      ['newsroom/clock.ts', "import 'server-only'\nexport const own = () => new Date()"],
    ],
  },
  'whole-tests': {
    caught: [
      ['domain/slug.test.ts', "import { it } from 'vitest'\nit.only('is short', () => {})"],
      ['domain/slug.test.ts', "import { describe } from 'vitest'\ndescribe.skip('slug', () => {})"],
      ['domain/slug.test.ts', "import { it } from 'vitest'\nit.todo('is short')"],
      ['domain/slug.test.ts', "import { it } from 'vitest'\nit.only.each([1])('is %d', () => {})"],
      ['tests/e2e/front.spec.ts', "import { test } from '@playwright/test'\ntest.describe.only('front', () => {})"],
      ['tests/e2e/front.spec.ts', "import { test } from '@playwright/test'\ntest.fixme('front', () => {})"],
    ],
    passes: [['domain/slug.test.ts', "import { it } from 'vitest'\nit.each([1])('is %d', () => {})"]],
  },
}

it('every wall about writing has a planted breach and a neighbour that passes', () => {
  expect(Object.keys(walls).sort()).toEqual(Object.keys(writingWalls).sort())
})

describe.each(Object.entries(walls))('the wall %s', (name, { caught, passes }) => {
  it.each(caught)('catches %s: %s', async (file, code) => {
    expect(await planted(file, code)).toContain(`walls/${name}: ${writingWalls[name]?.why}`)
  })

  it.each(passes)('lets pass %s: %s', async (file, code) => {
    expect((await planted(file, code)).filter((finding) => finding.startsWith('walls/'))).toEqual([])
  })
})

describe('the rules of TypeScript and React', () => {
  it.each([
    ['@typescript-eslint/no-explicit-any', 'lib/text.ts', 'export const own = (value: any) => String(value)'],
    ['@typescript-eslint/no-non-null-assertion', 'lib/text.ts', 'export const own = (value?: string) => value!.length'],
    ['@typescript-eslint/ban-ts-comment', 'lib/text.ts', '// @ts-ignore it is fine\nexport const own: string = 1'],
    ['@typescript-eslint/ban-ts-comment', 'lib/text.ts', '// @ts-nocheck\nexport const own: string = 1'],
    ['react-hooks/rules-of-hooks', 'components/ui/box.client.tsx', "'use client'\nimport { useState } from 'react'\nexport const Box = ({ on }: { on: boolean }) => (on ? useState(1)[0] : null)"],
    ['react-hooks/exhaustive-deps', 'components/ui/use-title.ts', "import { useEffect } from 'react'\nexport function useTitle(title: string) { useEffect(() => { document.title = title }, []) }"],
  ])('%s stands', async (rule, file, code) => {
    expect((await planted(file, code)).map((finding) => finding.split(': ')[0])).toContain(rule)
  })
})
