import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/newsroom/people/action-form.client'
import { DeskPage } from '@/components/newsroom/people/desk-page'
import { SelectField, TextField } from '@/components/newsroom/people/form-fields.client'
import { PortraitField } from '@/components/newsroom/people/portrait-field.client'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getContributor, listNamelessStaff } from '@/newsroom/contributors/list-contributors'
import { requireActor } from '@/newsroom/session'
import { saveContributorAction } from '../actions'

type ContributorPageProps = { params: Promise<{ id: string }> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).people.contributors.title }
}

/** One name that signs articles; `new` adds one. */
export default async function ContributorPage({ params }: ContributorPageProps) {
  const { id } = await params
  const actor = await requireActor(`/admin/contributors/${id}`)
  const [person, nameless] = await Promise.all([getContributor({ actor, contributorId: id }), listNamelessStaff({ actor })])
  if (!nameless || (!person && id !== 'new')) notFound()
  const { contributors: words } = messagesIn(env().ILBO_LANG).people
  const own = person?.staffId ? [{ value: person.staffId, label: person.staffName ?? '' }] : []
  const accounts = [{ value: '', label: words.noAccount }, ...own, ...nameless.map(({ id: value, name, email }) => ({ value, label: `${name} (${email})` }))]
  return (
    <DeskPage title={person?.name ?? words.createTitle} lead={person && !person.isShown ? words.notShown : undefined}>
      <ActionForm action={saveContributorAction} submit={words.save} look="primary" done={words.saved}>
        <input type="hidden" name="id" value={person?.id ?? ''} />
        <TextField name="name" label={words.name} defaultValue={person?.name} maxLength={60} />
        <TextField name="title" label={words.nameTitle} hint={words.nameTitleHint} defaultValue={person?.title ?? ''} isRequired={false} maxLength={30} />
        <TextField name="bio" label={words.bio} hint={words.bioHint} defaultValue={person?.bio} isRequired={false} maxLength={1000} rows={4} />
        <TextField name="email" type="email" label={words.email} hint={words.emailHint} defaultValue={person?.email} isRequired={false} maxLength={320} />
        <TextField name="publicEmail" type="email" label={words.publicEmail} hint={words.publicEmailHint} defaultValue={person?.publicEmail} isRequired={false} maxLength={320} />
        <PortraitField name={person?.name ?? ''} initial={person?.portrait ?? null} />
        <SelectField name="staffId" label={words.account} choices={accounts} defaultValue={person?.staffId ?? ''} />
      </ActionForm>
      <div className="flex flex-wrap gap-4 text-meta text-ink-2">
        <a href="/admin/contributors" className="underline underline-offset-4 hover:text-ink">{words.back}</a>
        {person?.isShown && <a href={`/contributors/${encodeURIComponent(person.slug)}`} target="_blank" className="underline underline-offset-4 hover:text-ink">{words.readerPage}</a>}
      </div>
    </DeskPage>
  )
}
