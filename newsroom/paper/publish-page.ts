import 'server-only'
import { type Executor, db } from '@/db/client'
import type { PublicChange } from '@/domain/articles/public-change'
import type { DocumentJson } from '@/domain/document/types'
import { validateDocument } from '@/domain/document/validate'
import { type PublishPageInput, publishPageInput } from '@/domain/paper/page-inputs'
import { canManagePaper } from '@/domain/paper/policies'
import { inputProblem } from '@/domain/paper/line-input'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { areFiles, loadPictures, mediaIdsIn } from '@/newsroom/media/pictures'
import { writeAudit } from '@/newsroom/record/write-audit'
import { publishPaper } from './publish-paper'
import { newestVersion, writePage } from './write-page'

export type PublishedPage = Outcome<{ change: PublicChange; changeId: number; path: string; version: number }>

/**
 * Puts a page of the paper (소개, 윤리강령 …) before readers: a new one, or a new version of the one of that slug. Every version is kept.
 * Problems: not-allowed, bad-input, slug-invalid, document-invalid, document-too-large, and where a version is named on which it was made, slug-taken (a new page)
 * and settings-overtaken.
 */
export async function publishPage({ actor, input }: { actor: Actor; input: PublishPageInput }): Promise<PublishedPage> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  const parsed = publishPageInput.safeParse(input)
  if (!parsed.success) return { ok: false, problem: inputProblem(parsed.error) }
  const body = validateDocument(parsed.data.body)
  if (!body.ok) return body
  return db().transaction(async (tx) => {
    if (!(await areThere(tx, body.doc))) return fail('bad-input', { field: 'body' })
    const { slug, title, note, baseVersion } = parsed.data
    const present = await newestVersion(tx, slug)
    if (baseVersion === 0 && present > 0) return fail('slug-taken', { field: 'slug' })
    if (baseVersion !== undefined && baseVersion !== present) return fail('settings-overtaken', { detail: String(present) })
    const { pageId, version, isNamedAnew } = await writePage(tx, { slug, title, note, body: body.doc, authorId: staffIdOf(actor) })
    await writeAudit(tx, { actor, action: 'page.published', subject: { kind: 'page', id: pageId }, details: { slug, version } })
    // The foot of every page names the paper's pages.
    if (isNamedAnew) await publishPaper(tx)
    const change: PublicChange = { articleNumbers: [], sectionSlugs: [], contributorSlugs: [], tagSlugs: [], pageSlugs: [slug], paper: isNamedAnew, paths: [`/pages/${slug}`] }
    return { ok: true, change, changeId: await recordPublicChange(tx, change), path: `/pages/${slug}`, version }
  })
}

async function areThere(tx: Executor, body: DocumentJson): Promise<boolean> {
  const pictureIds = new Set(mediaIdsIn(body, ['figure']))
  return (await loadPictures(tx, [...pictureIds])).size === pictureIds.size && (await areFiles(tx, mediaIdsIn(body, ['attachment'])))
}
