import 'server-only'
import { textOf } from '@/app/admin/people-action'
import type { SaveMediaInput } from '@/domain/media/media-inputs'
import { parseJson } from '@/lib/json'

/** Fields that the form has; those that it does not have stay as they are. A box that is not checked is not sent, so the form says that it has one. */
export function readMediaForm(form: FormData): SaveMediaInput {
  const text = (name: string) => (form.has(name) ? textOf(form, name) : undefined)
  const input = {
    mediaId: textOf(form, 'mediaId'),
    baseVersion: Number(textOf(form, 'version')),
    alt: text('alt'),
    caption: text('caption'),
    credit: text('credit'),
    licence: text('licence'),
    decorative: form.has('hasDecorative') ? form.has('decorative') : undefined,
    rightsUntil: form.has('rightsUntil') ? textOf(form, 'rightsUntil') || null : undefined,
    focal: form.has('focal') ? (parseJson(textOf(form, 'focal')) as SaveMediaInput['focal']) : undefined,
  }
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as SaveMediaInput
}
