import { describe, expect, it } from 'vitest'
import { clientPackages } from '@/eslint.walls.mjs'
import { type Sources, forbiddenPaths } from './module-graph'
import { readSources } from './sources'

/** Everything a reader page is made of: its rooms, and what Next wraps around every page. */
const isReaderFile = (file: string) =>
  !/\.test\.tsx?$/.test(file) &&
  (/^(app\/\((site|live|draft)\)|components\/(site|article))\//.test(file) || /^app\/(layout|template|not-found|global-not-found)\.tsx$/.test(file))

/** By its name, which the linter holds to its directive; Next's error.tsx is a client component by another name. */
const isClient = (file: string) => /(\.client|\/error)\.tsx$/.test(file) || clientPackages.test(file)

const clientPathsOf = (sources: Sources) => forbiddenPaths(sources, [...sources.keys()].filter(isReaderFile), isClient)

describe('no React runs in the reader’s browser', () => {
  it('nothing that a reader page imports, however far away, is a client component', () => {
    expect(clientPathsOf(readSources())).toEqual([])
  })

  it('a planted client component is found behind any number of files', () => {
    const planted: Sources = new Map([
      ['app/(site)/page.tsx', "import { Front } from '@/components/site/front'"],
      ['components/site/front.tsx', "export { Box } from '../ui/box'"],
      ['components/ui/box.tsx', "const load = () => import('./menu.client')"],
      ['components/ui/menu.client.tsx', "'use client'\nimport '@base-ui/react'"],
      ['app/admin/page.tsx', "import '@/components/editor/editor.client'"],
      ['components/editor/editor.client.tsx', "'use client'"],
    ])
    expect(clientPathsOf(planted)).toEqual([
      ['components/site/front.tsx', 'components/ui/box.tsx', 'components/ui/menu.client.tsx'],
    ])
  })

  it.each(['@base-ui/react', '@base-ui/react/dialog', '@tiptap/react', 'sonner', 'lucide-react', 'next/link'])(
    'a planted %s is found behind another file',
    (name) => {
      const planted: Sources = new Map([
        ['components/article/article-view.tsx', "import '../ui/box'"],
        ['components/ui/box.tsx', `import { Thing } from '${name}'`],
      ])
      expect(clientPathsOf(planted)).toEqual([['components/article/article-view.tsx', 'components/ui/box.tsx', name]])
    },
  )

  it('an error.tsx beside reader pages is found, one beside staff pages is not', () => {
    const planted: Sources = new Map([
      ['app/(site)/articles/error.tsx', "'use client'"],
      ['app/admin/error.tsx', "'use client'"],
    ])
    expect(clientPathsOf(planted)).toEqual([['app/(site)/articles/error.tsx']])
  })

  it('a circle of imports and a missing file do not confuse the search', () => {
    const planted: Sources = new Map([
      ['app/(live)/search/page.tsx', "import './parts'\nimport './gone'\nimport './page.css'"],
      ['app/(live)/search/parts.tsx', "import './page'\nimport { z } from 'zod'"],
    ])
    expect(clientPathsOf(planted)).toEqual([])
  })
})

it('no file configures the linter in a comment of its own, where no rule could see it', () => {
  const configured = [...readSources()].filter(([file, text]) => !file.startsWith('tests/walls/') && /\/\*\s*eslint\s+[\w@/-]+\s*:/.test(text))
  expect(configured.map(([file]) => file)).toEqual([])
})
