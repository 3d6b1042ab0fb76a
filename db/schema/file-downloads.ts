import { bigint, pgTable, text } from 'drizzle-orm/pg-core'

/** How often readers downloaded a file, by its path below /media. Counted in batches by `published/counting/`; of who it was, nothing is kept. */
export const fileDownloads = pgTable('file_downloads', {
  path: text().primaryKey(),
  downloads: bigint({ mode: 'number' }).notNull(),
})
