import { describe, expect, it } from 'vitest'
import { packageWalls } from '@/eslint.walls.mjs'
import { planted } from './plant'

const reader = 'app/(site)/articles/[number]/[slug]/page.tsx'

/** A file, an import it must not write, and the package by which the wall is known in the table. */
const breaches: [file: string, code: string, wall: string][] = [
  ['app/admin/articles/[id]/actions.ts', "import { revalidateTag } from 'next/cache'", 'next/cache'],
  ['app/api/jobs/route.ts', "import { updateTag } from 'next/cache'", 'next/cache'],
  ['newsroom/articles/publish-article.ts', "import 'server-only'\nimport { revalidateTag } from 'next/cache'", 'next/cache'],
  ['lib/paging.ts', "import { eq } from 'drizzle-orm'", 'drizzle-orm'],
  ['cli/commands/staff.ts', "import { drizzle } from 'drizzle-orm/node-postgres'", 'drizzle-orm'],
  ['app/api/health/route.ts', "import { Client } from 'pg'", 'drizzle-orm'],
  ['newsroom/session.ts', "import 'server-only'\nimport { getServerSession } from 'next-auth'", 'next-auth'],
  ['app/api/auth/[...nextauth]/route.ts', "import NextAuth from 'next-auth'", 'next-auth'],
  ['components/newsroom/sign-in.client.tsx', "'use client'\nimport { signIn } from 'next-auth/react'", 'next-auth'],
  ['domain/document/render.ts', "import { createElement } from 'react'", 'react'],
  ['domain/slug.ts', "import { createHash } from 'crypto'", 'react'],
  ['exchange/rss/write.ts', "import { renderToString } from 'react-dom/server'", 'react'],
  ['enhance/theme-switch.ts', "import { useState } from 'react'", 'react'],
  ['exchange/jekyll/read-folder.ts', "import { readFile } from 'node:fs/promises'", 'node:fs'],
  ['exchange/wxr/read.ts', "import { readFileSync } from 'fs'", 'node:fs'],
  [reader, "import Link from 'next/link'", 'next/link'],
  ['app/(live)/search/page.tsx', "import Form from 'next/form'", 'next/link'],
  ['components/site/header.tsx', "import Script from 'next/script'", 'next/link'],
  ['components/article/picture.tsx', "import Image from 'next/image'", 'next/image'],
  ['components/article/picture.tsx', "import { default as Image } from 'next/image'", 'next/image'],
  ['components/article/picture.tsx', "import * as images from 'next/image'", 'next/image'],
]

describe('packages that have a room of their own', () => {
  it.each(breaches)('%s refuses: %s', async (file, code, wall) => {
    const sentences = packageWalls.filter(({ packages }) => packages.includes(wall)).map(({ why }) => `walls/imports: ${why}`)
    const findings = (await planted(file, code)).filter((finding) => finding.startsWith('walls/'))
    expect(findings).toHaveLength(1)
    expect(sentences).toContain(findings[0])
  })

  it('have a planted breach each', async () => {
    const seen = await Promise.all(breaches.map(([file, code]) => planted(file, code)))
    expect(seen.flat()).toEqual(expect.arrayContaining(packageWalls.map(({ why }) => `walls/imports: ${why}`)))
  })

  it.each([
    ['published/expire.ts', "import 'server-only'\nexport { revalidateTag } from 'next/cache'"],
    ['newsroom/articles/publish-article.ts', "import 'server-only'\nexport { sql } from 'drizzle-orm'"],
    ['tests/integration/search.test.ts', "export { Client } from 'pg'"],
    ['newsroom/auth.ts', "import 'server-only'\nexport { getServerSession } from 'next-auth'"],
    ['newsroom/next-auth.d.ts', "import type { DefaultSession } from 'next-auth'\nexport type Own = DefaultSession"],
    ['components/newsroom/article-table.tsx', "import Link from 'next/link'\nexport const own = Link"],
    ['components/article/picture.tsx', "export { getImageProps } from 'next/image'"],
    ['exchange/rss/write.ts', "export { Buffer } from 'node:buffer'"],
    [reader, "export { notFound } from 'next/navigation'"],
  ])('are at home in %s', async (file, code) => {
    expect(await planted(file, code)).toEqual([])
  })
})
