'use client'

import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { type ArticleOrigin, articleOrigins } from '@/domain/articles/article'

type OriginFieldProps = { origin: ArticleOrigin | null; isEditable: boolean; onChange: (origin: ArticleOrigin | null) => void }

/** Whether the newsroom found it out itself or was given it. */
export function OriginField({ origin, isEditable, onChange }: OriginFieldProps) {
  const { way: { origin: words } } = useMessages()
  return (
    <Field id="article-origin" label={words.label} hint={words.hint}>
      {(links) => (
        <select {...links} disabled={!isEditable} defaultValue={origin ?? ''} onChange={(event) => onChange(articleOrigins.find((name) => name === event.currentTarget.value) ?? null)} className={controlClass}>
          <option value="">{words.none}</option>
          {articleOrigins.map((name) => <option key={name} value={name}>{words.names[name]}</option>)}
        </select>
      )}
    </Field>
  )
}
