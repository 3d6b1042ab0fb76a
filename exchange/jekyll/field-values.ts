import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import type { NoteBook } from '@/domain/document/notes'
import { oneLine } from '@/domain/document/normalise/text-safety'
import { shorten } from '@/lib/text'

/** A field's text on one line, tags and entities resolved; '' when there is none. `~` and `null` are YAML's nothing. */
export function textOf(value: unknown, notes: NoteBook): string {
  if (typeof value !== 'string' || /^\s*(~|null)?\s*$/i.test(value)) return ''
  return oneLine(withoutMarkup(value), notes)
}

/** Only tags that occur in headlines and summaries: `<CNN>` in a title is a word, not a tag. */
const markup = /<\/?(a|b|br|cite|code|del|em|font|i|ins|mark|p|s|small|span|strong|sub|sup|u)(\s[^<>]*)?\/?>|<!--|&(#\d+|#x[0-9a-f]+|[a-z]+[0-9]*);/i

function withoutMarkup(text: string): string {
  if (!markup.test(text)) return text
  const apart = text.replace(/<(br|p|\/p)\b[^<>]*>/gi, ' ')
  const escaped = apart.replace(/<(?=[^!])/g, (sign, at: number) => (markup.exec(apart.slice(at, at + 300))?.index === 0 ? sign : '&lt;'))
  return toString(fromHtml(escaped, { fragment: true }))
}

/** A field's text, cut to what the paper's own form allows; the cut part is in the note. */
export function shortTextOf(name: string, value: unknown, longest: number, notes: NoteBook): string {
  const text = textOf(value, notes)
  const short = shorten(text, longest)
  if (short !== text) notes.add('field-shortened', `${name}: ${text.slice(short.length - 1)}`)
  return short
}

/**
 * The names in a field: a list, or text. Text with commas is a list; other text is ONE name, because Korean section names hold
 * spaces (`지역 경제`), though Jekyll would split it. A map counts by its `name`. Each name once, in order.
 */
export function namesOf(values: readonly unknown[], notes: NoteBook): string[] {
  const names = values.flatMap((value): string[] => {
    if (Array.isArray(value)) return value.flatMap((item: unknown) => nameOf(item, notes))
    return typeof value === 'string' ? value.split(/[,，]/).flatMap((name) => nameOf(name, notes)) : nameOf(value, notes)
  })
  return [...new Set(names)]
}

function nameOf(value: unknown, notes: NoteBook): string[] {
  const name = textOf(value instanceof Map ? value.get('name') : value, notes)
  return name === '' ? [] : [name]
}
