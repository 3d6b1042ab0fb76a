import type { ResolvedPos } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

/** `/` asks for a block, `@` for an article of this paper. */
export type TriggerKind = 'block' | 'article'

/** Words behind a sign that opens a menu: `from` is before the sign, `to` is the cursor. */
export type TriggerMatch = { kind: TriggerKind; from: number; to: number; query: string }

const patterns: Record<TriggerKind, RegExp> = {
  // A block has one short name; 3/4 and km/h are text.
  block: /(?:^|\s)\/([^\s/]{0,20})$/u,
  // Words of a headline, with spaces between them; name@example.kr is text.
  article: /(?:^|[\s([“‘"'])@((?:[^\s@][^@]{0,39})?)$/u,
}

/** The menu that the text before the cursor asks for, or null. Never in code. */
export function matchTrigger(selection: Selection): TriggerMatch | null {
  const { $from } = selection
  const { parent } = $from
  if (!selection.empty || !parent.isTextblock || parent.type.spec.code || $from.marks().some(({ type }) => type.name === 'code')) return null
  const text = textBefore($from)
  for (const kind of ['block', 'article'] as const) {
    const query = patterns[kind].exec(text)?.[1]
    // Two spaces: whoever wrote them has gone on with something else.
    if (query !== undefined && !/\s\s/.test(query)) return { kind, from: $from.pos - query.length - 1, to: $from.pos, query }
  }
  return null
}

/** Text between the cursor and what stands before it that is no text; that is one sign, a line end where a line begins. */
function textBefore({ parent, parentOffset }: ResolvedPos): string {
  let text = ''
  parent.forEach((child, offset) => {
    if (offset >= parentOffset) return
    text = child.isText ? text + (child.text ?? '').slice(0, parentOffset - offset) : child.type.name === 'hardBreak' ? '\n' : '\ufffc'
  })
  return text
}
