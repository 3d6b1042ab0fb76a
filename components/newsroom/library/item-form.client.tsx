'use client'

import { useState } from 'react'
import { FocalField } from '@/components/editor/focal-field.client'
import { ActionForm } from '@/components/newsroom/people/action-form.client'
import { CheckField, TextField } from '@/components/newsroom/people/form-fields.client'
import type { PeopleAction } from '@/components/newsroom/people/people-state'
import { Field, controlClass } from '@/components/ui/field'
import type { Picture } from '@/domain/articles/article'
import { limits } from '@/domain/articles/limits'
import { type FocalPoint, isFocalPoint } from '@/domain/document/attributes'
import type { LibraryItemWhole } from '@/domain/media/library-item'
import { longestLicence } from '@/domain/media/media-limits'
import type { Messages } from '@/messages'

type ItemFormProps = { item: Pick<LibraryItemWhole, 'mediaId' | 'kind' | 'picture' | 'decorative' | 'licence' | 'rightsUntil' | 'focal' | 'version'>; words: Messages['library']['item']['form']; save: PeopleAction }

/** What the library says of something: words, rights, and of a picture what no cropping may cut away. */
export function ItemForm({ item, words, save }: ItemFormProps) {
  const { mediaId, kind, picture, decorative, licence, rightsUntil, focal, version } = item
  const isPicture = kind === 'picture'
  return (
    <ActionForm action={save} submit={words.save} look="primary" done={words.saved}>
      <input type="hidden" name="mediaId" value={mediaId} />
      <input type="hidden" name="version" value={version} />
      {isPicture && (
        <>
          <TextField name="alt" label={words.alt} hint={words.altHint} defaultValue={picture.alt} isRequired={false} maxLength={limits.alt} rows={2} />
          <input type="hidden" name="hasDecorative" value="yes" />
          <CheckField name="decorative" label={words.decorative} hint={words.decorativeHint} isChecked={decorative} />
        </>
      )}
      <TextField name="caption" label={isPicture ? words.caption : words.fileCaption} hint={words.captionHint} defaultValue={picture.caption} isRequired={false} maxLength={limits.caption} rows={3} />
      <TextField name="credit" label={words.credit} defaultValue={picture.credit} isRequired={false} maxLength={limits.credit} />
      <TextField name="licence" label={words.licence} hint={words.licenceHint} defaultValue={licence} isRequired={false} maxLength={longestLicence} />
      <Field id="rights-until" label={words.rightsUntil} hint={words.rightsHint}>
        {(links) => <input {...links} type="date" name="rightsUntil" defaultValue={rightsUntil ?? ''} className={`${controlClass} max-w-48`} />}
      </Field>
      {isPicture && <FocalInput picture={picture} focal={focal} />}
    </ActionForm>
  )
}

/** The focal point as a field of a form. */
function FocalInput({ picture, focal }: { picture: Picture; focal: FocalPoint | null }) {
  const [value, setValue] = useState(focal)
  return (
    <>
      <input type="hidden" name="focal" value={JSON.stringify(value)} />
      <FocalField focal={value} picture={picture} isEditable onChange={(next) => setValue(isFocalPoint(next) ? next : null)} />
    </>
  )
}
