import type { ArticleStatus } from './article'
import { type ArticleFacts, canEditArticle, canReviewArticle } from './policies'
import type { Actor } from '@/domain/staff/staff'

/** Where the newest text of an article stands on its way to readers. */
export const stages = ['draft', 'in-review', 'approved'] as const
export type Stage = (typeof stages)[number]

/** 보내기, 되찾기, 돌려보내기, 승인. To publish is no step between colleagues: it has a policy and a verb of its own. */
export const stepNames = ['submit', 'take-back', 'return', 'approve'] as const
export type StepName = (typeof stepNames)[number]

/** The last step that somebody took with the newest text: what waits, since when, and why. `version` is the one it was taken on. */
export type ArticleStep = {
  name: StepName
  /** Null for the operator at the command line. */
  byId: string | null
  byName: string
  /** ISO 8601, UTC. */
  at: string
  /** The reason of a return, the word that goes with a text that is sent. */
  note: string
  version: number
}

/** What the way of an article needs to know of it. */
export type WayFacts = ArticleFacts & {
  status: ArticleStatus
  /** Stage of the changes to an article that readers see; null while nobody has sent them. */
  review: Exclude<Stage, 'draft'> | null
  version: number
  /** The version that readers see. */
  liveVersion: number | null
  lastStep: ArticleStep | null
}

export type StepRight = 'edit' | 'take-back' | 'review'
export type StepRights = Record<StepRight, boolean>

/** The whole way as one table: from which stage each step leads where, and who may take it. */
export const steps: Record<StepName, { from: readonly Stage[]; to: Stage; right: StepRight }> = {
  submit: { from: ['draft'], to: 'in-review', right: 'edit' },
  'take-back': { from: ['in-review'], to: 'draft', right: 'take-back' },
  return: { from: ['in-review', 'approved'], to: 'draft', right: 'review' },
  approve: { from: ['in-review', 'approved'], to: 'approved', right: 'review' },
}

/**
 * The stage of the newest text. The review of an article that readers see stands on its changes, and the published words stay: its status is
 * `published` all the while. Null: nothing is on its way (scheduled, withdrawn, or readers see exactly this).
 */
export function stageOf({ status, review, version, liveVersion }: Pick<WayFacts, 'status' | 'review' | 'version' | 'liveVersion'>): Stage | null {
  if (status === 'published') return version === liveVersion ? null : (review ?? 'draft')
  return stages.find((stage) => stage === status) ?? null
}

/** What somebody may do on the way of this article, in any stage of it. Whoever sent a text may take it back, and whoever wrote it. */
export function stepRights(actor: Actor, article: WayFacts): StepRights {
  const isSender = actor.kind === 'staff' && article.lastStep?.name === 'submit' && article.lastStep.byId === actor.staffId
  const isOwn = actor.kind === 'staff' && article.createdBy === actor.staffId
  return { edit: canEditArticle(actor, article), 'take-back': isSender || isOwn, review: canReviewArticle(actor, article) }
}

/**
 * The steps that lead on from a stage for somebody with these rights. `isEditedSince`: the text differs from the one that was approved; only then
 * is there something to approve again.
 */
export function possibleSteps(stage: Stage | null, rights: StepRights, isEditedSince: boolean): StepName[] {
  if (stage === null) return []
  return stepNames.filter((name) => steps[name].from.includes(stage) && rights[steps[name].right] && (name !== 'approve' || stage !== 'approved' || isEditedSince))
}

/** Whether somebody approved an older version than the newest. Whoever may edit what is approved may approve, so it stays approved and says so. */
export function isEditedSinceApproval({ version, lastStep }: Pick<WayFacts, 'version' | 'lastStep'>): boolean {
  return lastStep?.name === 'approve' && lastStep.version < version
}

/** How a stage is written down: as the article's status, or beside it while readers see an older text. */
export function atStage(status: ArticleStatus, stage: Stage): { status: ArticleStatus; review: WayFacts['review'] } {
  return status === 'published' ? { status, review: stage === 'draft' ? null : stage } : { status: stage, review: null }
}
