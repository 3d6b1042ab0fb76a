'use client'

import clsx from 'clsx'
import type { ReactNode } from 'react'
import { ArticleBody } from '@/components/article/article-body'
import { useMessages } from '@/components/ui/lang.client'
import type { Picture } from '@/domain/articles/article'
import type { Difference, Side } from '@/domain/articles/compare-texts'
import { renderHtml } from '@/domain/document/render-html'
import type { NodeJson } from '@/domain/document/types'
import { sayUnseen } from './say-unseen'

type ConflictRowProps<Part extends string | NodeJson[]> = {
  name: string
  label: string
  difference: Difference<Part>
  chosen: Side
  onChoose: (side: Side) => void
  draw: (part: Part) => ReactNode
}

/** One place where two texts differ: both, and the choice between them. */
export function ConflictRow<Part extends string | NodeJson[]>({ name, label, difference, chosen, onChoose, draw }: ConflictRowProps<Part>) {
  const { conflict: words } = useMessages().editor
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="mb-1 text-meta font-semibold text-ink-2">{label}{difference.isClash && ` · ${words.clash}`}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <div key={side} className={clsx('min-w-0 rounded-md border p-3', chosen === side ? 'border-accent' : 'border-rule')}>
          <label className="mb-2 flex min-h-9 items-center gap-2 text-ui font-semibold">
            <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            {words[side]}
          </label>
          {difference[side].length === 0 ? <p className="text-ui text-ink-2">{words.nothing}</p> : draw(difference[side])}
        </div>
      ))}
    </fieldset>
  )
}

type SameRowProps = { pictures: Readonly<Record<string, Picture>> } & ({ block: NodeJson } | { blocks: NodeJson[] })

/** Blocks as readers would see them: the editor's own documents, which its schema has checked. */
export function SameRow({ pictures, ...drawn }: SameRowProps) {
  const { unseen } = useMessages().editor.conflict
  const content = sayUnseen('block' in drawn ? [drawn.block] : drawn.blocks, pictures, unseen)
  const html = renderHtml({ type: 'doc', content }, { pictures: new Map(Object.entries(pictures)), articles: new Map(), attachments: new Map() })
  return <div className={clsx('max-h-60 overflow-y-auto', 'block' in drawn && 'px-3 text-ink-2')}><ArticleBody html={html} /></div>
}
