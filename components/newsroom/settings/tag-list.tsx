import type { Messages } from '@/messages'
import { LineField } from './settings-fields.client'
import { SettingsForm } from './settings-form.client'
import type { SettingsAction } from './settings-state'

export type TagItem = { id: string; name: string; slug: string; articles: number; published: number }
type TagListProps = { tags: TagItem[]; words: Messages['settings']; actions: Record<'rename' | 'merge' | 'remove', SettingsAction> }

/** Tags by name with how many articles have them; what changes one is folded away until it is asked for. */
export function TagList({ tags, words, actions }: TagListProps) {
  const { tags: says } = words
  return (
    <ul className="flex flex-col divide-y divide-rule border-y border-rule">
      {tags.map((tag) => (
        <li key={`${tag.id} ${tag.name}`} className="py-1">
          <details className="group">
            <summary className="flex min-h-9 cursor-pointer flex-wrap items-center gap-x-4 rounded-md text-ui-2">
              <span className="grow font-semibold">{tag.name}</span>
              <span className="text-meta text-ink-2 tabular-nums">{says.columns.articles} {tag.articles}</span>
              <span className="text-meta text-ink-2 tabular-nums">{says.columns.published} {tag.published}</span>
              <span className="text-ui underline underline-offset-4">{says.change}</span>
            </summary>
            <div className="grid gap-6 border-l-2 border-rule py-3 pl-4 sm:grid-cols-2">
              <SettingsForm action={actions.rename} submit={says.rename} submitLabel={says.renameOf(tag.name)} done={says.renamed}>
                <input type="hidden" name="id" value={tag.id} />
                <input type="hidden" name="was" value={tag.name} />
                <LineField name="name" label={says.name} value={tag.name} maxLength={50} isRequired />
              </SettingsForm>
              <SettingsForm action={actions.merge} submit={says.merge} submitLabel={says.mergeOf(tag.name)} done={says.merged}>
                <input type="hidden" name="id" value={tag.id} />
                <LineField name="into" label={says.into} hint={says.intoHint} value="" maxLength={50} isRequired />
              </SettingsForm>
              {tag.published > 0 && <a href={`/tags/${encodeURIComponent(tag.slug)}`} target="_blank" className="w-fit text-ui underline underline-offset-4">{says.readerPage(tag.name)}</a>}
              {tag.articles + tag.published === 0 && (
                <SettingsForm action={actions.remove} submit={says.remove} submitLabel={says.removeOf(tag.name)}><input type="hidden" name="id" value={tag.id} /></SettingsForm>
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
