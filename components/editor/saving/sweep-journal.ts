import { type ArticleText, textKey } from '@/domain/articles/article-text'
import type { JournalStore } from './journal-store'

/** Age of an entry that is looked at again, in milliseconds. */
export const oldEntry = 30 * 24 * 60 * 60 * 1000

type SweepOptions = {
  store: Pick<JournalStore, 'list' | 'remove'>
  staffId: string
  /** Milliseconds since 1970, by the clock that wrote the entries. */
  now: number
  /** What the newsroom has of an article; null when nobody can say. */
  textAtNewsroom: (articleId: string) => Promise<ArticleText | null>
}

/**
 * Takes entries of one person away that are older than thirty days and that the newsroom has word for word: a last save arrived after its
 * page was closed. What it has not, or says otherwise by now, stays until it is offered in its article.
 */
export async function sweepJournal({ store, staffId, now, textAtNewsroom }: SweepOptions): Promise<void> {
  const old = (await store.list({ staffId })).filter(({ at }) => now - at > oldEntry)
  for (const entry of old) {
    const text = await textAtNewsroom(entry.articleId)
    if (text && textKey(text) === textKey(entry.text)) await store.remove(entry)
  }
}
