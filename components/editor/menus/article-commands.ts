import type { FoundArticle } from '@/domain/articles/found-article'
import type { TextCommand } from '../run-command'

/** Writes an article's headline as a link to it; what is written behind it is no link any more. */
export function insertArticleLink({ headline, path }: Pick<FoundArticle, 'headline' | 'path'>): TextCommand {
  return (chain) =>
    chain.command(({ tr, state, dispatch }) => {
      const link = state.schema.marks.link
      if (!link) return false
      const { $from } = tr.selection
      const marks = link.create({ href: path }).addToSet($from.marks())
      if (dispatch) tr.replaceSelectionWith(state.schema.text(headline, marks), false).removeStoredMark(link)
      return true
    })
}
