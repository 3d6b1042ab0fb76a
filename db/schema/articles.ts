import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, date, index, integer, jsonb, pgSequence, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { articleLabels, articleOrigins, articleStatuses } from '@/domain/articles/article'
import { revisionKinds } from '@/domain/articles/revision'
import type { ArticleStep } from '@/domain/articles/status-machine'
import type { FocalPoint } from '@/domain/document/attributes'
import type { DocumentJson } from '@/domain/document/types'
import { instant, randomId, writtenAt } from './columns'
import { media } from './media'
import { contributors } from './people'
import { sections, tags } from './sections'
import { staff } from './staff'

/** Gives the public numbers. Gaps are fine, reuse is not: a number is in an address for ever. */
export const articleNumbers = pgSequence('article_numbers', { startWith: 1, maxValue: 2_147_483_647 })

/**
 * What an article is, apart from what it says. `number` is given at first publication and is in its address for ever; `version`
 * counts saves and is what two people who save at once are told apart by; the words are in `revisions`.
 */
export const articles = pgTable('articles', {
  id: randomId(),
  number: integer().unique(),
  status: text({ enum: articleStatuses }).notNull().default('draft'),
  version: integer().notNull().default(0),
  label: text({ enum: articleLabels }),
  sectionId: uuid().references(() => sections.id),
  slug: text().notNull().default(''),
  /** What the head revision's says, so that lists need not fetch a revision: `writeRevision` keeps it. */
  headline: text().notNull().default(''),
  /** Who signs and what it is about, in order: triggers keep them as `bylines` and `article_tags` are. Lists filter by them within one table. */
  contributorIds: uuid().array().notNull().default(sql`'{}'`),
  tagIds: uuid().array().notNull().default(sql`'{}'`),
  headRevisionId: uuid().references((): AnyPgColumn => revisions.id),
  liveRevisionId: uuid().references((): AnyPgColumn => revisions.id),
  /** The version that readers see; smaller than `version` while there are unpublished changes. */
  liveVersion: integer(),
  firstPublishedAt: instant(),
  publishedAt: instant(),
  /** Stage of the changes to an article that readers see; before, its status is its stage. */
  review: text({ enum: ['in-review', 'approved'] }),
  /** The last step towards readers that somebody took with the newest text. */
  lastStep: jsonb().$type<ArticleStep>(),
  /** The day of Seoul's calendar (`2026-11-22`) on which the newsroom means to publish it: a plan, and no promise to anybody. */
  plannedFor: date({ mode: 'string' }),
  /** When its pending promise puts it before readers. A trigger keeps it as `schedules` is. */
  scheduledFor: instant(),
  /** Where it stands in the calendar: the day of Seoul on which it came out, else the one it is promised for, else the planned one. */
  calendarDay: date({ mode: 'string' }).generatedAlwaysAs(
    sql`case when status in ('published', 'withdrawn') then (first_published_at at time zone 'Asia/Seoul')::date else coalesce((scheduled_for at time zone 'Asia/Seoul')::date, planned_for) end`,
  ),
  /** Who has it in hand. */
  assignedTo: uuid().references(() => staff.id),
  origin: text({ enum: articleOrigins }),
  /** Nothing of it comes before readers until then, by whatever way. */
  embargoUntil: instant(),
  /** A notice of a board: readers find it above the numbered rows. */
  isPinned: boolean().notNull().default(false),
  /** Stable name of the source it was imported from, so that a second import finds it. */
  importKey: text().unique(),
  /** In the trash: out of the newsroom's lists, and nothing of it deleted. Only what was never published gets there. */
  trashedAt: instant(),
  trashedBy: uuid().references(() => staff.id),
  createdBy: uuid().references(() => staff.id),
  createdAt: writtenAt(),
  savedAt: writtenAt(),
}, (table) => [
  index('articles_by_saved').on(table.savedAt, table.id),
  index('articles_by_status').on(table.status, table.savedAt, table.id),
  index('articles_by_creator').on(table.createdBy, table.savedAt, table.id),
  index('articles_by_assignee').on(table.assignedTo, table.savedAt).where(sql`${table.assignedTo} is not null`),
  index('articles_by_review').on(table.review, table.savedAt).where(sql`${table.review} is not null`),
  index('articles_by_section').on(table.sectionId, table.savedAt, table.id),
  index('articles_by_label').on(table.label, table.savedAt, table.id).where(sql`${table.label} is not null`),
  index('articles_by_first_published').on(table.firstPublishedAt, table.id).where(sql`${table.firstPublishedAt} is not null`),
  // A day of the calendar, in its order: what is still to come out before what did, each by its time.
  index('articles_by_day').on(table.calendarDay, sql`(${table.status} in ('published', 'withdrawn'))`, table.scheduledFor, table.firstPublishedAt, table.id).where(sql`${table.calendarDay} is not null and ${table.trashedAt} is null`),
  index('articles_without_day').on(table.savedAt, table.id).where(sql`${table.calendarDay} is null and ${table.trashedAt} is null`),
  // Without a pending list: who searches would read through what others saved.
  index('articles_by_contributors').using('gin', table.contributorIds).with({ fastupdate: false }),
  index('articles_by_tags').using('gin', table.tagIds).with({ fastupdate: false }),
  index('articles_by_headline').using('gin', sql`headline_grams(${table.headline})`).with({ fastupdate: false }),
  index('articles_trashed').on(table.savedAt, table.id).where(sql`${table.trashedAt} is not null`),
  check('articles_live_has_number', sql`${table.liveRevisionId} is null or ${table.number} is not null`),
  check('articles_trash_was_never_published', sql`${table.trashedAt} is null or ${table.number} is null`),
])

/** What an article said at one moment. Never changed and never deleted: a trigger refuses it. */
export const revisions = pgTable('revisions', {
  id: randomId(),
  articleId: uuid().notNull().references(() => articles.id),
  version: integer().notNull(),
  kind: text({ enum: revisionKinds }).notNull(),
  headline: text().notNull(),
  standfirst: text().notNull(),
  excerpt: text().notNull(),
  schemaVersion: integer().notNull(),
  body: jsonb().$type<DocumentJson>().notNull(),
  leadMediaId: uuid().references(() => media.id),
  /** Address of a lead picture that an import could not bring, so that somebody can put it back. */
  leadMissing: text(),
  leadAlt: text().notNull().default(''),
  leadCaption: text().notNull().default(''),
  leadCredit: text().notNull().default(''),
  /** It says nothing that a reader would miss: it is not read out. */
  leadDecorative: boolean().notNull().default(false),
  /** What no cropping may cut away; null for the middle. */
  leadFocal: jsonb().$type<FocalPoint>(),
  authorId: uuid().references(() => staff.id),
  note: text().notNull().default(''),
  createdAt: writtenAt(),
}, (table) => [
  uniqueIndex('revisions_one_per_version').on(table.articleId, table.version).where(sql`${table.kind} <> 'branch'`),
  index('revisions_by_article').on(table.articleId, table.version),
  // The history's own: without them it would read through a thousand autosaves to find twenty save points, and through all for a branch.
  index('revisions_save_points').on(table.articleId, table.version).where(sql`${table.kind} not in ('autosave', 'branch')`),
  // Who asks whether bytes are still named reads these few: a body names the library by its ids, and an address of /media only where somebody wrote one as a link.
  index('revisions_naming_files').on(table.id).where(sql`${table.body}::text like '%/media/%'`),
  index('revisions_branches').on(table.articleId, table.version).where(sql`${table.kind} = 'branch'`),
])

/** What people call a revision (`1차 마감본`). Beside it, because a revision itself is never changed. */
export const revisionNames = pgTable('revision_names', {
  revisionId: uuid().primaryKey().references(() => revisions.id),
  articleId: uuid().notNull().references(() => articles.id),
  name: text().notNull(),
  namedBy: uuid().references(() => staff.id),
  namedAt: writtenAt(),
}, (table) => [index('revision_names_by_article').on(table.articleId)])

export const bylines = pgTable('bylines', {
  articleId: uuid().notNull().references(() => articles.id, { onDelete: 'cascade' }),
  contributorId: uuid().notNull().references(() => contributors.id),
  position: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.articleId, table.contributorId] }), index().on(table.contributorId)])

export const articleTags = pgTable('article_tags', {
  articleId: uuid().notNull().references(() => articles.id, { onDelete: 'cascade' }),
  tagId: uuid().notNull().references(() => tags.id),
  position: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.articleId, table.tagId] }), index().on(table.tagId)])
