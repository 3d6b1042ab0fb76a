import type { Picture } from '@/domain/articles/article'
import { limits } from '@/domain/articles/limits'
import type { Messages } from '@/messages'
import { checkField, textField } from './detail-fields'
import { focalControl } from './focal-control'

type Attributes = Record<string, unknown>

/** The fields of a figure that readers hear or see around the picture: alternative text, decorative or not, credit; what stays in a crop. */
export function figureDetails(sentences: Messages['editor']['figure'] | null, focalSentences: Messages['editor']['focal'] | null, onChange: (attributes: Attributes) => void) {
  const alt = textField(sentences?.alt ?? '', sentences?.altHint ?? '', (value) => onChange({ alt: value }), limits.alt)
  const credit = textField(sentences?.credit ?? '', '', (value) => onChange({ credit: value }), limits.credit)
  const decorative = checkField(sentences?.decorative ?? '', (value) => onChange({ decorative: value }))
  const focal = focalControl(focalSentences, (value) => onChange({ focal: value }))
  alt.input.dataset.field = 'alt'
  credit.input.dataset.field = 'credit'
  const dom = document.createElement('div')
  dom.className = 'figure-details'
  dom.contentEditable = 'false'
  dom.append(alt.dom, decorative.dom, credit.dom, focal.dom)

  /** Shows what the document says; a field that is being typed in is left alone. */
  function show(attributes: Attributes, picture: Picture | null, isEditable: boolean): void {
    focal.show(attributes.focal, picture, isEditable)
    alt.set(String(attributes.alt), isEditable && attributes.decorative !== true)
    credit.set(String(attributes.credit), isEditable)
    decorative.input.checked = attributes.decorative === true
    decorative.input.disabled = !isEditable
  }
  /** Goes to a field once it is drawn: the fields show only while the figure is the current one. */
  function focus(field: 'alt' | 'credit'): void {
    requestAnimationFrame(() => (field === 'alt' ? alt : credit).input.focus())
  }
  return { dom, show, focus }
}
