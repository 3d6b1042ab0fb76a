import 'server-only'
import { db } from '@/db/client'
import { everyArticleChange } from '@/domain/articles/public-change'
import { recordPublicChange } from '@/newsroom/door/record-change'

/**
 * After an import that put articles before readers: each told of its direct neighbours only, and a hundred between two of them move every list that
 * stands beside an article (the page of its board, what is related). Once for all of them, the pages of articles are made anew. Answers the journal's line.
 */
export async function endImport(): Promise<number> {
  return db().transaction((tx) => recordPublicChange(tx, everyArticleChange))
}
