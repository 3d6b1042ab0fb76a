import 'server-only'
import type { Executor } from '@/db/client'
import { checkArticle, findObstacles } from '@/domain/articles/check-article'
import { checkCodes } from '@/domain/articles/checklist'
import type { Problem } from '@/domain/problems'
import { seoulDay } from '@/lib/korean-time'
import type { ArticleRecord } from '@/newsroom/articles/lock-article'
import { readCompany } from '@/newsroom/articles/read-text'
import type { RevisionContent } from '@/newsroom/articles/write-revision'
import { loadPictures, mediaIdsIn } from '@/newsroom/media/pictures'
import { findHeadlineTaken } from './find-headline-taken'
import { getChecklist } from './get-checklist'

/**
 * The first thing that keeps an article from readers, as the editor's own check finds it: what blocks by nature under its own code, what the
 * paper decided to block as `checklist-blocks` with the finding's code as detail. That is for what is written here: an archive is brought in as it was.
 */
export async function findBlock(tx: Executor, article: ArticleRecord, content: RevisionContent, { isArchive = false } = {}): Promise<Problem | null> {
  const { sectionId, origin } = article
  const { headline, body, excerpt, leadMediaId, leadAlt, leadCredit, leadDecorative } = content
  const [obstacle] = findObstacles({ headline, sectionId, body, hasLead: leadMediaId !== null })
  if (obstacle) return { code: obstacle.code, field: obstacle.field, ...(obstacle.detail !== undefined && { detail: obstacle.detail }) }
  if (isArchive) return null
  const checklist = await getChecklist(tx)
  if (checkCodes.every((code) => checklist[code] !== 'block')) return null
  const pictures = await loadPictures(tx, [...mediaIdsIn(body, ['figure']), ...(leadMediaId === null ? [] : [leadMediaId])])
  const { contributorIds } = await readCompany(tx, article.id)
  const lead = leadMediaId === null ? null : { mediaId: leadMediaId, alt: leadAlt, credit: leadCredit, decorative: leadDecorative }
  const headlineTakenOn = await findHeadlineTaken(tx, { articleId: article.id, headline })
  const found = checkArticle({ headline, headlineTakenOn, sectionId, contributorIds, origin, excerpt, lead, body, pictures: (id) => pictures.get(id) ?? null, today: seoulDay(new Date()) }, checklist)
  const block = found.find(({ level }) => level === 'block')
  return block ? { code: 'checklist-blocks', field: block.field, detail: block.code } : null
}
