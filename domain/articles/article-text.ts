import { canonicalJson } from '@/domain/document/canonical-json'
import type { ArticleDraft, ArticleOrigin, Picture } from './article'
import type { LeadInput } from './inputs'
import { limits } from './limits'

/** Everything that one save carries: the words of an article and what it says of itself. `isLeadMissing`: somebody has to put a lead picture back that an import could not bring. */
export type ArticleText = Pick<ArticleDraft, 'headline' | 'standfirst' | 'excerpt' | 'label' | 'sectionId' | 'contributorIds' | 'tags' | 'body'> & { lead: LeadInput | null; isLeadMissing?: boolean; origin?: ArticleOrigin | null }

/** An article's text as the newsroom has it now, and who brought it there. */
export type ArticleHead = { version: number; savedAt: Date; savedBy: string | null; text: ArticleText }

/** The text of a draft, without the identity around it. */
export function textOf({ headline, standfirst, excerpt, label, sectionId, contributorIds, tags, origin, leadPicture, leadMissing, body }: ArticleDraft): ArticleText {
  return { headline, standfirst, excerpt, label, sectionId, contributorIds, tags, origin, lead: leadOf(leadPicture), isLeadMissing: leadMissing !== null, body }
}

/** A picture as an article's lead, with the words it came with, as long as a save takes them. */
export function leadOf(picture: ({ mediaId: string } & Pick<Picture, 'alt' | 'caption' | 'credit' | 'focal'> & { decorative?: boolean }) | null): LeadInput | null {
  if (!picture) return null
  const { mediaId, alt, caption, credit, decorative = false, focal = null } = picture
  return { mediaId, alt: alt.slice(0, limits.alt), caption: caption.slice(0, limits.caption), credit: credit.slice(0, limits.credit), decorative, focal }
}

/** Equal for texts that are saved as the same. Lines are compared as a save writes them: NFC, without space around. */
export function textKey(text: Omit<ArticleText, 'body'> & { body: unknown }): string {
  const { headline, standfirst, excerpt, label, sectionId, contributorIds, tags, origin = null, lead, isLeadMissing = false, body } = text
  return canonicalJson([line(headline), line(standfirst), line(excerpt), label, sectionId, contributorIds, tags.map(line), lead, isLeadMissing, origin, body])
}

/** One line as it is saved. */
function line(text: string): string {
  return text.normalize('NFC').trim()
}
