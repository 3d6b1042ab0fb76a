import { isEmptyDocument } from '@/domain/document/empty'
import { type NodePath, locateTkMarkers } from '@/domain/document/tk-markers'
import type { DocumentJson } from '@/domain/document/types'
import { rightsState } from '@/domain/media/usage-rights'
import { wordsMissing } from '@/domain/media/words-missing'
import type { Problem } from '@/domain/problems'
import { shorten } from '@/lib/text'
import type { ArticleOrigin, Picture } from './article'
import { colourFindings } from './check-colours'
import { pictureFindings } from './check-pictures'
import { type CheckCode, type Checklist, comfortableExcerpt, usualChecklist } from './checklist'
import type { LeadInput } from './inputs'

/** What stands in the way of publishing, in the words of the publish verb. */
type Obstacle = { level: 'block'; code: 'headline-missing' | 'section-missing' | 'body-empty' | 'tk-left' }
/** What a desk should look at before readers do, or what this paper does not let through. */
type Remark = { level: 'warn' | 'block'; code: CheckCode }

/** One thing found: in which field, where in the body, in how many places, the words or the colour it is about, its contrast. */
export type Finding = (Obstacle | Remark) & { field: string; path?: NodePath; count?: number; detail?: string; contrast?: number }

/** Something found that is no obstacle by nature, before the paper's checklist says how much it counts. */
export type Found = Omit<Finding, 'level' | 'code'> & { code: CheckCode }

/** An article as it would be published. `pictures` knows the library's own words for pictures of the body and the lead. */
export type CheckedArticle = {
  headline: string
  /** Day in Seoul on which the newest other article came out that readers have under the same headline; null where there is none. */
  headlineTakenOn: string | null
  sectionId: string | null
  contributorIds: readonly string[]
  origin: ArticleOrigin | null
  excerpt: string
  lead: (Pick<LeadInput, 'mediaId' | 'alt' | 'credit'> & { decorative?: boolean }) | null
  body: DocumentJson
  pictures: (mediaId: string) => Pick<Picture, 'alt' | 'credit' | 'rightsUntil'> | null
  /** The day in Seoul on which it is looked through. */
  today: string
}

/** Everything to mend before readers see an article: first what blocks by nature, then what the paper looks for, as much as it counts there, each in reading order. */
export function checkArticle(article: CheckedArticle, checklist: Checklist = usualChecklist): Finding[] {
  return [...findObstacles({ ...article, hasLead: article.lead !== null }), ...remarks(article).flatMap(({ code, ...more }): Finding[] => {
    const level = checklist[code]
    return level === 'off' ? [] : [{ ...more, code, level }]
  })]
}

type ObstacleFacts = Pick<CheckedArticle, 'headline' | 'sectionId' | 'body'> & { hasLead: boolean }

/** What keeps an article from readers. The publish verb refuses with the first; the editor shows all. */
export function findObstacles({ headline, sectionId, body, hasLead }: ObstacleFacts): (Problem & Obstacle & { field: string; path?: NodePath })[] {
  const level = 'block' as const
  return [
    ...(headline.trim() === '' ? [{ level, code: 'headline-missing' as const, field: 'headline' }] : []),
    ...(sectionId === null ? [{ level, code: 'section-missing' as const, field: 'sectionId' }] : []),
    ...(isEmptyDocument(body) && !hasLead ? [{ level, code: 'body-empty' as const, field: 'body' }] : []),
    ...locateTkMarkers(body).map(({ words, path }) => ({ level, code: 'tk-left' as const, field: 'body', path, detail: shorten(words, 60) })),
  ]
}

function remarks({ headlineTakenOn, contributorIds, origin, excerpt, lead, body, pictures, today }: CheckedArticle): Found[] {
  const taken: Found[] = headlineTakenOn === null ? [] : [{ code: 'headline-taken', field: 'headline', detail: headlineTakenOn }]
  const byline: Found[] = contributorIds.length === 0 ? [{ code: 'byline-missing', field: 'contributorIds' }] : []
  const length = [...excerpt.trim()].length
  const said: Found[] = [
    ...(origin === null ? [{ code: 'origin-missing' as const, field: 'origin' }] : []),
    ...(length > comfortableExcerpt ? [{ code: 'excerpt-long' as const, field: 'excerpt', count: length }] : []),
  ]
  const missing = lead && wordsMissing(lead, pictures(lead.mediaId) ?? { alt: '', credit: '' })
  const leads = (missing === 'both' ? (['alt', 'credit'] as const) : missing ? [missing] : []).map((part): Found => ({ code: `${part}-missing`, field: 'lead' }))
  const ended: Found[] = lead && rightsState(pictures(lead.mediaId)?.rightsUntil, today) === 'expired' ? [{ code: 'rights-expired', field: 'lead' }] : []
  return [...taken, ...byline, ...said, ...leads, ...ended, ...pictureFindings(body, { pictures, today }), ...colourFindings(body)]
}
