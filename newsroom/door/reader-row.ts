import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articleTags, type articles, bylines, contributors, type publishedArticles, type revisions, sections, tags } from '@/db/schema'
import type { BylineEntry, Picture, TagEntry } from '@/domain/articles/article'
import { feedOrigin } from '@/domain/articles/feed-origin'
import { migrateDocument } from '@/domain/document/migrations'
import { renderFeedHtml } from '@/domain/document/render-feed-html'
import { renderHtml } from '@/domain/document/render-html'
import { countCharacters, renderText } from '@/domain/document/render-text'
import type { NodeJson } from '@/domain/document/types'
import { shorten } from '@/lib/text'
import { loadLeadPicture } from '@/newsroom/media/lead-picture'
import { takeBoardPlace } from './board-place'
import { takeSeriesPlace } from './series-place'
import { articleNumbersIn, loadSurroundings } from './surroundings'

type Article = typeof articles.$inferSelect
type Revision = typeof revisions.$inferSelect
type ReaderRow = typeof publishedArticles.$inferInsert

/** What only the moment of publishing knows. */
export type Publication = { number: number; slug: string; visibleFrom: Date; firstPublishedAt: Date; updatedAt: Date }

/** An excerpt that nobody wrote is the body's beginning, in UTF-16 units: what Naver and Google show of a description. */
const derivedExcerpt = 110

/** Everything a reader gets of one revision; an article of a board or a series takes its place there. Null while the article has no section. */
export async function buildReaderRow(executor: Executor, article: Article, revision: Revision, publication: Publication): Promise<ReaderRow | null> {
  const section = await loadSection(executor, article.sectionId)
  if (!section) return null
  const content = await buildReaderContent(executor, article, revision)
  const { carriedAttachments, ...place } = await takeBoardPlace(executor, article, section, publication.number)
  const hasAttachment = carriedAttachments || holdsAttachment(revision.body)
  const relatedNumbers = articleNumbersIn(revision.body)
  const series = await takeSeriesPlace(executor, article.id)
  return { ...publication, ...content, ...place, ...series, hasAttachment, relatedNumbers, articleId: article.id, revisionId: revision.id, sectionSlug: section.slug, sectionName: section.name }
}

function holdsAttachment(node: NodeJson): boolean {
  return node.type === 'attachment' || (node.content ?? []).some(holdsAttachment)
}

/** What one revision says, as readers would see it now: the one way from the newsroom's text to a page, for publishing and for previews. */
export async function buildReaderContent(executor: Executor, article: Article, revision: Revision) {
  const bylineEntries = await loadBylines(executor, article.id)
  const tagEntries = await loadTags(executor, article.id)
  const doc = migrateDocument({ schemaVersion: revision.schemaVersion, doc: revision.body })
  const bodyText = renderText(doc)
  const surroundings = await loadSurroundings(executor, doc)
  return {
    headline: revision.headline,
    label: article.label,
    standfirst: revision.standfirst,
    excerpt: revision.excerpt || shorten(bodyText.replaceAll('\n', ' '), derivedExcerpt),
    bylines: bylineEntries,
    tags: tagEntries,
    contributorSlugs: bylineEntries.map(({ slug }) => slug),
    tagSlugs: tagEntries.map(({ slug }) => slug),
    leadPicture: await loadLead(executor, revision),
    bodyHtml: renderHtml(doc, surroundings),
    feedHtml: renderFeedHtml(doc, { ...surroundings, origin: feedOrigin }),
    bodyText,
    characters: countCharacters(bodyText),
  }
}

/** The section that an article stands in; null while it has none. */
export async function loadSection(executor: Executor, sectionId: string | null) {
  if (sectionId === null) return null
  const [section] = await executor.select().from(sections).where(eq(sections.id, sectionId))
  return section ?? null
}

async function loadBylines(executor: Executor, articleId: string): Promise<BylineEntry[]> {
  return executor
    .select({ name: contributors.name, slug: contributors.slug, title: contributors.title })
    .from(bylines)
    .innerJoin(contributors, eq(contributors.id, bylines.contributorId))
    .where(eq(bylines.articleId, articleId))
    .orderBy(asc(bylines.position))
}

async function loadTags(executor: Executor, articleId: string): Promise<TagEntry[]> {
  return executor
    .select({ name: tags.name, slug: tags.slug })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, articleId))
    .orderBy(asc(articleTags.position))
}

/** Readers get the picture, not the newsroom's id for it and not its rights. One that only decorates is not read out: its alternative text is empty. */
export async function loadLead(executor: Executor, revision: Revision): Promise<Picture | null> {
  const lead = await loadLeadPicture(executor, revision)
  if (!lead) return null
  const { mediaId: _inside, rightsUntil: _own, decorative, ...picture } = lead
  return decorative ? { ...picture, alt: '' } : picture
}
