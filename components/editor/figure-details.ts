import { limits } from '@/domain/articles/inputs'
import type { Messages } from '@/messages'
import { checkField, textField } from './detail-fields'

type Attributes = Record<string, unknown>

/** The fields of a figure that readers hear or see around the picture: alternative text, decorative or not, credit. */
export function figureDetails(sentences: Messages['editor']['figure'] | null, onChange: (attributes: Attributes) => void) {
  const alt = textField(sentences?.alt ?? '', sentences?.altHint ?? '', (value) => onChange({ alt: value }), limits.alt)
  const credit = textField(sentences?.credit ?? '', '', (value) => onChange({ credit: value }), limits.credit)
  const decorative = checkField(sentences?.decorative ?? '', (value) => onChange({ decorative: value }))
  const dom = document.createElement('div')
  dom.className = 'figure-details'
  dom.contentEditable = 'false'
  dom.append(alt.dom, decorative.dom, credit.dom)

  /** Shows what the document says; a field that is being typed in is left alone. */
  function show(attributes: Attributes, isEditable: boolean): void {
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
