import type { Messages } from '@/messages'
import { LineField } from './settings-fields.client'
import { SettingsForm } from './settings-form.client'
import type { SettingsAction } from './settings-state'

type PageFormProps = {
  page: { slug: string; title: string; version: number; text: string; isLossy: boolean; isWithdrawn: boolean } | null
  /** What a new page begins with. */
  start: { slug: string; title: string }
  words: Messages['settings']
  actions: Record<'save' | 'withdraw', SettingsAction>
}

/** A page of the paper, written as Markdown, and the way to take it from readers. */
export function PageForm({ page, start, words, actions }: PageFormProps) {
  const { pages: says } = words
  return (
    <>
      {page?.isLossy && <p role="note" className="border-l-4 border-alarm bg-paper-2 px-4 py-3 text-ui">{says.lossy}</p>}
      <SettingsForm action={actions.save} submit={says.publish} look="primary" done={says.published} version={page?.version ?? 0}>
        <div className="grid gap-4 sm:grid-cols-2">
          <LineField name="title" label={says.title} value={page?.title ?? start.title} maxLength={80} isRequired />
          <LineField name="slug" label={says.slug} hint={says.slugHint} value={page?.slug ?? start.slug} maxLength={60} isRequired isReadOnly={page !== null} />
        </div>
        <LineField name="text" label={says.text} hint={says.textHint} value={page?.text ?? ''} rows={22} isRequired />
        <LineField name="note" label={says.note} hint={says.noteHint} value="" maxLength={200} />
      </SettingsForm>
      {page && !page.isWithdrawn && (
        <section className="border-t border-rule pt-4">
          <SettingsForm action={actions.withdraw} submit={says.withdraw} submitLabel={says.withdrawOf(page.title)} look="quiet">
            <input type="hidden" name="slug" value={page.slug} />
            <p className="text-ui text-ink-2">{says.withdrawHint}</p>
          </SettingsForm>
        </section>
      )}
    </>
  )
}
