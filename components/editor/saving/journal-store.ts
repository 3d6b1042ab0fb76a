import type { ArticleText } from '@/domain/articles/article-text'

/** What one tab keeps of one article on this device until the server has it. `at` in milliseconds since 1970, by this device's clock. */
export type JournalEntry = { articleId: string; tabId: string; staffId: string; baseVersion: number; at: number; text: ArticleText }

/** Where journals lie. */
export type JournalStore = {
  put(entry: JournalEntry): Promise<void>
  remove(entry: Pick<JournalEntry, 'articleId' | 'tabId'>): Promise<void>
  /** Entries of one person, of one article where it is named, newest first. */
  list(of: { staffId: string; articleId?: string }): Promise<JournalEntry[]>
}

const storeName = 'entries'

/** As it lies there. An older page wrote the text as an object. */
export type KeptEntry = Omit<JournalEntry, 'text'> & { text: string | ArticleText }

/** The journals in the browser's own database. Every call rejects where the browser has none (some private windows) or no room. */
export function browserJournalStore(): JournalStore {
  let opened: Promise<IDBDatabase> | null = null
  const database = () => (opened ??= open().catch((error: unknown) => {
    opened = null
    throw error
  }))
  // `strict`: on the disk, not only in the system's memory, before it counts as kept.
  const change = async (act: (entries: IDBObjectStore) => void) => {
    const transaction = (await database()).transaction(storeName, 'readwrite', { durability: 'strict' })
    act(transaction.objectStore(storeName))
    // Without waiting for the answer: what a closing page has not committed is undone.
    transaction.commit()
    return committed(transaction)
  }
  return {
    // As one string: an object is copied node by node, and made again to find its key, four times a second while somebody types.
    put: ({ text, ...entry }) => change((entries) => void entries.put({ ...entry, text: JSON.stringify(text) } satisfies KeptEntry)),
    remove: ({ articleId, tabId }) => change((entries) => void entries.delete([articleId, tabId])),
    list: async ({ articleId, staffId }) => {
      const all = (await database()).transaction(storeName).objectStore(storeName).getAll(articleId === undefined ? null : IDBKeyRange.bound([articleId], [articleId, []]))
      const entries = (await answered(all)) as KeptEntry[]
      return entries.filter((entry) => entry.staffId === staffId).sort((one, other) => other.at - one.at).map(entryOf)
    },
  }
}

/** What lies in the browser's database, as it was put there. */
export function entryOf({ text, ...entry }: KeptEntry): JournalEntry {
  return { ...entry, text: typeof text === 'string' ? (JSON.parse(text) as ArticleText) : text }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('ilbo-journal', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: ['articleId', 'tabId'] })
  return answered(request)
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the journal did not answer'))
  })
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('the journal was not written'))
  })
}
