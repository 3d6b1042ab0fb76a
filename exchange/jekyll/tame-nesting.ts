import type { NoteBook } from '@/domain/document/notes'

/** HTML parsers build one level of recursion per open tag; unclosed `<font>`s of old pages pile up. Far beyond any real page. */
const deepest = 200

/** Elements that end without an end tag, or have none: they never pile up. */
const selfEnding =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|colgroup|rt|rp)$/

/** Elements whose content is not text: their tags must stay, or a script would become readable. */
const opaque = /^(script|style|iframe|noscript|noembed|textarea|title|template|xmp|svg|math|object|select)$/

const tag = /<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi

/** Takes the tags that lie deeper than any page out of HTML or Markdown text and leaves what they hold, with a note. */
export function tameNesting(text: string, notes: NoteBook): string {
  let depth = 0
  let left = 0
  return text.replace(tag, (whole, slash: string, name: string, rest: string) => {
    const lower = name.toLowerCase()
    if (selfEnding.test(lower) || opaque.test(lower) || rest.endsWith('/')) return whole
    if (slash === '' && depth < deepest) depth += 1
    else if (slash === '') {
      left += 1
      notes.add('element-unwrapped', `${lower} deeper than ${deepest}`)
      return ''
    } else if (left > 0) {
      left -= 1
      return ''
    } else depth = Math.max(0, depth - 1)
    return whole
  })
}
