import { canonicalJson } from '@/domain/document/canonical-json'
import type { ArticleDraft } from './article'

/** Everything that one save carries: the words of an article and what it says of itself. */
export type ArticleText = Pick<ArticleDraft, 'headline' | 'standfirst' | 'excerpt' | 'label' | 'sectionId' | 'contributorIds' | 'tags' | 'body'>

/** An article's text as the newsroom has it now, and who brought it there. */
export type ArticleHead = { version: number; savedAt: Date; savedBy: string | null; text: ArticleText }

/** The text of a draft, without the identity around it. */
export function textOf({ headline, standfirst, excerpt, label, sectionId, contributorIds, tags, body }: ArticleText): ArticleText {
  return { headline, standfirst, excerpt, label, sectionId, contributorIds, tags, body }
}

/** Equal for texts that are saved as the same. Lines are compared as a save writes them: NFC, without space around. */
export function textKey(text: Omit<ArticleText, 'body'> & { body: unknown }): string {
  const { headline, standfirst, excerpt, label, sectionId, contributorIds, tags, body } = text
  return canonicalJson([line(headline), line(standfirst), line(excerpt), label, sectionId, contributorIds, tags.map(line), body])
}

/** One line as it is saved. */
function line(text: string): string {
  return text.normalize('NFC').trim()
}
