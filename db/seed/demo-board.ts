import 'server-only'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import type { NodeJson } from '@/domain/document/types'
import { attachmentTypes, readAttachment } from '@/domain/media/attachment-file'
import type { ImportedArticle } from '@/exchange/imported-article'
import { importArticle } from '@/newsroom/imports/import-article'
import { keepMedia } from '@/newsroom/media/keep-media'

const operator = { kind: 'operator' } as const
/** A board does not begin with the paper: its oldest release has this number. */
const firstNumber = 301

const releasesSchema = z.array(z.strictObject({
  headline: z.string(),
  paragraphs: z.array(z.string()),
  days_ago: z.number().positive(),
  views: z.int(),
  file: z.strictObject({ name: z.string(), text: z.string() }).optional(),
  pinned: z.boolean().default(false),
}))

type Release = z.infer<typeof releasesSchema>[number]

/** Older press releases of the demo paper, oldest first, so that its board has pages, numbers, files to download and a notice. */
export async function seedDemoBoard({ folder, now, section }: { folder: string; now: Date; section: string }): Promise<{ articles: number; changeId: number | null }> {
  const releases = releasesSchema.parse(JSON.parse(await readFile(path.join(folder, 'press-releases.json'), 'utf8'))).sort((one, other) => other.days_ago - one.days_ago)
  let changeId: number | null = null
  for (const [place, release] of releases.entries()) {
    const article = await toArticle(release, firstNumber + place, section, now)
    const outcome = await importArticle({ actor: operator, article, options: { categoryAs: 'section', defaultSection: section, publish: true, findPicture: async () => null } })
    if (!outcome.ok || outcome.publishProblem) throw new Error(`demo release ${release.headline} was refused: ${JSON.stringify(outcome)}`)
    changeId = outcome.changeId ?? changeId
  }
  return { articles: releases.length, changeId }
}

async function toArticle({ headline, paragraphs, days_ago, views, file, pinned }: Release, number: number, section: string, now: Date): Promise<ImportedArticle> {
  const content: NodeJson[] = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  if (file) content.push(await attach(file))
  return {
    key: `demo:release-${number}`, headline, standfirst: '', excerpt: '', categories: [section], label: null, tags: [], authors: [],
    publishedAt: new Date(now.getTime() - days_ago * 86_400_000), leadImage: null, doc: { type: 'doc', content }, notes: [],
    board: { number, hasAttachment: false, views, isPinned: pinned },
  }
}

/** A file of the library as the body's attachment; the same bytes are there once. */
async function attach({ name, text }: { name: string; text: string }): Promise<NodeJson> {
  const data = new TextEncoder().encode(text)
  const known = readAttachment(data, name)
  if (!known.ok) throw new Error(`demo file ${name} was refused: ${known.problem.code}`)
  const { mime } = attachmentTypes[known.kind]
  const hash = createHash('sha256').update(data).digest('hex')
  const [there] = await db().select({ id: media.id }).from(media).where(eq(media.hash, hash))
  const row = { kind: 'file' as const, hash, mime, width: 0, height: 0, originalName: name }
  const kept = there ? { ok: true as const, mediaId: there.id } : await keepMedia(db(), { actor: operator, data, ending: known.kind, row, received: data.length })
  if (!kept.ok) throw new Error(`demo file ${name} could not be kept: ${kept.problem.code}`)
  return { type: 'attachment', attrs: { media: kept.mediaId, name, bytes: data.length, mime } }
}
