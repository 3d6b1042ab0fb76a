import type { ArticleStatus } from './article'
import type { Actor, StaffRole } from '@/domain/staff/staff'

/** What a policy needs to know of an article. */
export type ArticleFacts = { status: ArticleStatus; createdBy: string | null }

const publishers: readonly StaffRole[] = ['editor', 'admin']
const desks: readonly StaffRole[] = ['desk', 'editor', 'admin']

/** Everybody on staff may begin an article. */
export function canCreateArticle(_actor: Actor): boolean {
  return true
}

/** Whether every article of the paper is open to somebody, so that a list need not ask one by one. */
export function seesAllArticles(actor: Actor): boolean {
  return hasRole(actor, desks)
}

/** Desks and above read everything; reporters read what is public and what is theirs. */
export function canReadArticle(actor: Actor, article: ArticleFacts): boolean {
  return seesAllArticles(actor) || article.status === 'published' || isOwn(actor, article)
}

/** Desks and above edit everything; reporters edit their own until it has been approved. */
export function canEditArticle(actor: Actor, article: ArticleFacts): boolean {
  if (hasRole(actor, desks)) return true
  return isOwn(actor, article) && (article.status === 'draft' || article.status === 'in-review')
}

/** Who may write may hold an article, and take it over: colleagues wait for each other, nobody needs a key. */
export function canHoldArticle(actor: Actor, article: ArticleFacts): boolean {
  return canEditArticle(actor, article)
}

/** Whoever may edit may show the text to somebody without an account, and take that back; a withdrawn article is shown to nobody. */
export function canShareArticle(actor: Actor, article: ArticleFacts): boolean {
  return canEditArticle(actor, article) && article.status !== 'withdrawn'
}

/** What a link shows is what its maker may read now: it ends with that right, and when the article is withdrawn. */
export function canOpenPreviewOf(maker: Actor, article: ArticleFacts): boolean {
  return canReadArticle(maker, article) && article.status !== 'withdrawn'
}

/** To edit and to publish are separate rights: only editors and admins put something before readers. */
export function canPublishArticle(actor: Actor, article: ArticleFacts): boolean {
  return hasRole(actor, publishers) && article.status !== 'withdrawn'
}

/** Desks answer for what a source was promised. */
export function canSetEmbargo(actor: Actor, article: ArticleFacts): boolean {
  return hasRole(actor, desks) && article.status !== 'withdrawn'
}

/** Whoever may write may bring the pictures to it; they become the whole newsroom's. */
export function canUploadMedia(actor: Actor): boolean {
  return canCreateArticle(actor)
}

/** Whoever writes may link to what every reader can read. */
export function canFindArticles(actor: Actor): boolean {
  return canCreateArticle(actor)
}

/** A colour beside the named ones is for those who answer for how the paper looks: editors and admins. */
export function canUseFreeColours(actor: Actor): boolean {
  return hasRole(actor, publishers)
}

/** Only admins add people, change their roles or close their accounts. */
export function canManageStaff(actor: Actor): boolean {
  return hasRole(actor, ['admin'])
}

function hasRole(actor: Actor, roles: readonly StaffRole[]): boolean {
  return actor.kind === 'operator' || roles.includes(actor.role)
}

function isOwn(actor: Actor, article: ArticleFacts): boolean {
  return actor.kind === 'staff' && article.createdBy === actor.staffId
}
