import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { FocalPoint } from '@/domain/document/attributes'
import { mediaKinds } from '@/domain/media/media-kind'
import { mediaPlaceKinds } from '@/domain/media/media-place'
import { instant, randomId, writtenAt } from './columns'
import { staff } from './staff'

/**
 * One stored picture, or one file that readers can download (width and height 0). `path` is its site path below /media; `hash` is the
 * SHA-256 of the bytes as they came, so that none is kept twice. `version` counts what people changed of it.
 */
export const media = pgTable('media', {
  id: randomId(),
  kind: text({ enum: mediaKinds }).notNull().default('picture'),
  path: text().notNull().unique(),
  hash: text().notNull().unique(),
  mime: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  blur: text(),
  alt: text().notNull().default(''),
  caption: text().notNull().default(''),
  credit: text().notNull().default(''),
  /** It says nothing that a reader would miss: nobody need describe it. */
  decorative: boolean().notNull().default(false),
  /** What no cropping may cut away where an article says nothing else; null for the middle. */
  focal: jsonb().$type<FocalPoint>(),
  /** Under what terms it may be shown, in words. */
  licence: text().notNull().default(''),
  /** The last day in Seoul on which it may be shown; null: for ever, or nobody has said. */
  rightsUntil: date({ mode: 'string' }),
  takenAt: instant(),
  originalName: text().notNull().default(''),
  /** Some article shows or offers it, in its newest text or before readers, or it has a place beside the articles; triggers keep it. */
  isUsed: boolean().notNull().default(false),
  version: integer().notNull().default(1),
  uploadedBy: uuid().references(() => staff.id),
  createdAt: writtenAt(),
}, (table) => [
  index('media_by_newest').on(table.createdAt, table.id),
  index('media_by_kind').on(table.kind, table.createdAt, table.id),
  index('media_by_uploader').on(table.uploadedBy, table.createdAt, table.id),
  index('media_unused').on(table.createdAt, table.id).where(sql`not ${table.isUsed}`),
  index('media_unused_by_kind').on(table.kind, table.createdAt, table.id).where(sql`not ${table.isUsed}`),
  index('media_without_alt').on(table.createdAt, table.id).where(sql`${table.kind} = 'picture' and ${table.alt} = '' and not ${table.decorative}`),
  index('media_without_credit').on(table.createdAt, table.id).where(sql`${table.kind} = 'picture' and ${table.credit} = ''`),
  index('media_by_rights').on(table.rightsUntil).where(sql`${table.rightsUntil} is not null`),
  // Cut up as headlines of articles are: every character and every two side by side.
  index('media_by_words').using('gin', sql`headline_grams(${table.caption} || ' ' || ${table.credit} || ' ' || ${table.alt} || ' ' || ${table.originalName})`).with({ fastupdate: false }),
  check('media_pictures_have_size', sql`${table.kind} = 'file' or (${table.width} > 0 and ${table.height} > 0)`),
])

/** Which articles show or offer what, in their newest text and before readers. A trigger on the articles keeps it. */
export const mediaUses = pgTable('media_uses', {
  mediaId: uuid().notNull().references(() => media.id),
  articleId: uuid().notNull(),
  inHead: boolean().notNull(),
  inLive: boolean().notNull(),
}, (table) => [primaryKey({ columns: [table.mediaId, table.articleId] }), index().on(table.articleId)])

/**
 * Where the library is used beside articles: on pages of the paper (`ref` their id), as portraits (the contributor's id) and as logos (`look`).
 * Triggers on those keep it.
 */
export const mediaPlaces = pgTable('media_places', {
  mediaId: uuid().notNull().references(() => media.id),
  kind: text({ enum: mediaPlaceKinds }).notNull(),
  ref: text().notNull(),
}, (table) => [primaryKey({ columns: [table.mediaId, table.kind, table.ref] }), index().on(table.kind, table.ref)])

/**
 * Bytes that something of the library had before others took their place. They stay where they were until `sweepFrom`, and longer while something
 * still names their address; then they are deleted, which `sweptAt` says.
 */
export const replacedMedia = pgTable('replaced_media', {
  path: text().primaryKey(),
  mediaId: uuid().notNull().references(() => media.id),
  hash: text().notNull(),
  originalName: text().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  replacedBy: uuid().references(() => staff.id),
  replacedAt: writtenAt(),
  sweepFrom: instant().notNull().default(sql`now() + interval '30 days'`),
  sweptAt: instant(),
}, (table) => [index().on(table.mediaId), index('replaced_media_to_sweep').on(table.sweepFrom).where(sql`${table.sweptAt} is null`)])
