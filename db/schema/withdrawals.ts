import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { instant, writtenAt } from './columns'
import { staff } from './staff'

/**
 * Why an article was taken from readers, and what they are told instead. It stays while the article is put back as a draft, and ends when
 * it is published again: until then its address goes on telling. What was is in the record.
 */
export const withdrawals = pgTable('withdrawals', {
  articleId: uuid().primaryKey().references(() => articles.id),
  /** For the newsroom alone. */
  reason: text().notNull(),
  /** What readers read in its place. */
  notice: text().notNull(),
  /** As readers saw it last. */
  headline: text().notNull(),
  showsHeadline: boolean().notNull(),
  withdrawnBy: uuid().references(() => staff.id),
  withdrawnAt: writtenAt(),
})

/** The reader side of it: a number that answers 410, and what its page says. `headline` null: readers are not told it. */
export const withdrawnArticles = pgTable('withdrawn_articles', {
  number: integer().primaryKey(),
  articleId: uuid().notNull().unique(),
  headline: text(),
  notice: text().notNull(),
  withdrawnAt: instant().notNull(),
})
