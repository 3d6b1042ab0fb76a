import type { ArticleStatus } from './article'
import type { ScheduleTransition } from './schedule'
import type { Actor, StaffRole } from '@/domain/staff/staff'

/** What a policy needs to know of an article. */
export type ArticleFacts = { status: ArticleStatus; createdBy: string | null; sectionId: string | null; /** Since when it is in the trash. */ trashedAt: Date | null }

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

/**
 * Nobody writes on a withdrawn or trashed article: first it is put back. Desks and above edit everything else, a desk of some sections only what
 * stands there; everybody edits their own until it has been approved.
 */
export function canEditArticle(actor: Actor, article: ArticleFacts): boolean {
  if (article.status === 'withdrawn' || article.trashedAt !== null) return false
  if (hasRole(actor, desks) && isWithinSections(actor, article)) return true
  return isOwn(actor, article) && (article.status === 'draft' || article.status === 'in-review')
}

/** Whoever may edit what is not their own judges it: approves and returns. Their own too, in a small paper; the record says who did. */
export function canReviewArticle(actor: Actor, article: ArticleFacts): boolean {
  return canEditArticle(actor, { ...article, createdBy: null })
}

/** Who judges an article says who has it; everybody may take what they may read, and give it up again. */
export function canAssignArticle(actor: Actor, article: ArticleFacts & { assignedTo: string | null }, assignee: string | null): boolean {
  if (canReviewArticle(actor, article)) return true
  return actor.kind === 'staff' && canReadArticle(actor, article) && (assignee ?? article.assignedTo) === actor.staffId && (article.assignedTo ?? actor.staffId) === actor.staffId
}

/** When an article should come out says whoever may write on it: its writer until it is approved, the desks of its section until the end. */
export function canPlanArticle(actor: Actor, article: ArticleFacts): boolean {
  return canEditArticle(actor, article)
}

/** What keeps an article from readers is the paper's rule: editors and admins set it. */
export function canChangeChecklist(actor: Actor): boolean {
  return hasRole(actor, publishers)
}

/** Who may write may hold an article, and take it over: colleagues wait for each other, nobody needs a key. */
export function canHoldArticle(actor: Actor, article: ArticleFacts): boolean {
  return canEditArticle(actor, article)
}

/** Whoever may edit may show the text to somebody without an account, and take that back; what is withdrawn or trashed is shown to nobody. */
export function canShareArticle(actor: Actor, article: ArticleFacts): boolean {
  return canEditArticle(actor, article)
}

/** What a link shows is what its maker may read now: it ends with that right, and when the article is withdrawn or trashed. */
export function canOpenPreviewOf(maker: Actor, article: ArticleFacts): boolean {
  return canReadArticle(maker, article) && article.status !== 'withdrawn' && article.trashedAt === null
}

/** To edit and to publish are separate rights: editors and admins have both, a desk may be given this one, within its sections. */
export function canPublishArticle(actor: Actor, article: ArticleFacts): boolean {
  return mayPublishIn(actor, article) && article.status !== 'withdrawn' && article.trashedAt === null
}

/**
 * What was promised is done with the rights that whoever promised it has at that moment; null: their account is closed. To publish is one right,
 * promised or at once; what readers are to lose is taken from them also when only that right has gone.
 */
export function canKeepPromise(promiser: Actor | null, transition: ScheduleTransition, article: ArticleFacts): boolean {
  return promiser !== null && (transition === 'unpublish' || canPublishArticle(promiser, article))
}

/** A series shows readers a published article in another place at once: that is publishing; of a draft it is writing. */
export function canSetSeries(actor: Actor, article: ArticleFacts): boolean {
  return article.status === 'published' ? canPublishArticle(actor, article) : canEditArticle(actor, article)
}

/** Whoever may put something before readers may say there that it was wrong. Source of the duty: 언론중재법 제15조. */
export function canCorrectArticle(actor: Actor, article: ArticleFacts): boolean {
  return mayPublishIn(actor, article) && article.status === 'published'
}

/** To take something from readers is as grave as to give it to them. */
export function canWithdrawArticle(actor: Actor, article: ArticleFacts): boolean {
  return mayPublishIn(actor, article) && article.status === 'published'
}

/** A withdrawn article becomes a draft again by the hand of those who may withdraw. */
export function canPutBackArticle(actor: Actor, article: ArticleFacts): boolean {
  return mayPublishIn(actor, article) && article.status === 'withdrawn'
}

/** To another section goes what may be edited both here and there. Readers see a published article move at once: that is publishing, in both places. */
export function canMoveArticle(actor: Actor, article: ArticleFacts, sectionId: string | null): boolean {
  const may = article.status === 'published' ? canPublishArticle : canEditArticle
  return may(actor, article) && may(actor, { ...article, sectionId })
}

/** A view of the list that everybody has above theirs is set by those who answer for the paper: editors and admins. */
export function canShareViews(actor: Actor): boolean {
  return hasRole(actor, publishers)
}

/** Whoever may edit it may throw away what readers never saw; what was published is withdrawn instead, and keeps its number. */
export function canTrashArticle(actor: Actor, article: ArticleFacts & { number: number | null }): boolean {
  return article.number === null && canEditArticle(actor, article)
}

/** Reporters take their own out of the trash again, desks and above everything within their sections. */
export function canRestoreArticle(actor: Actor, article: ArticleFacts): boolean {
  return article.trashedAt !== null && ((hasRole(actor, desks) && isWithinSections(actor, article)) || isOwn(actor, article))
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

/** The front is the whole paper's: whoever may publish in all of its sections lays it out, and reads what stood there. */
export function canLayOutFront(actor: Actor): boolean {
  return actor.kind === 'operator' || (hasRole(actor, desks) && actor.mayPublish && (actor.role !== 'desk' || actor.sectionIds === null))
}

/** A colour beside the named ones is for those who answer for how the paper looks: editors and admins. */
export function canUseFreeColours(actor: Actor): boolean {
  return hasRole(actor, publishers)
}

/** Names that sign articles are kept by those who answer for the paper: editors and admins. */
export function canManageContributors(actor: Actor): boolean {
  return hasRole(actor, publishers)
}

/** Who did what is for those who answer for the paper: editors and admins. Addresses of mail in it are the admins'. */
export function canReadAudit(actor: Actor): boolean {
  return hasRole(actor, publishers)
}

/** Only admins add people, change their roles or close their accounts. */
export function canManageStaff(actor: Actor): boolean {
  return hasRole(actor, ['admin'])
}

function hasRole(actor: Actor, roles: readonly StaffRole[]): boolean {
  return actor.kind === 'operator' || roles.includes(actor.role)
}

/** The right to publish, for an article where it stands, whatever its state. A reporter never has it. */
function mayPublishIn(actor: Actor, article: ArticleFacts): boolean {
  if (actor.kind === 'operator') return true
  return actor.mayPublish && hasRole(actor, desks) && isWithinSections(actor, article)
}

/** Only a desk can be limited to sections; what stands in none yet is in nobody's. */
function isWithinSections(actor: Actor, { sectionId }: ArticleFacts): boolean {
  if (actor.kind === 'operator' || actor.role !== 'desk' || actor.sectionIds === null) return true
  return sectionId !== null && actor.sectionIds.includes(sectionId)
}

function isOwn(actor: Actor, article: ArticleFacts): boolean {
  return actor.kind === 'staff' && article.createdBy === actor.staffId
}
