import { schemaVersion } from './schema'
import type { DocumentJson, StoredDocument } from './types'

/** Brings a document of version `n` to `n + 1`, for every version there has been before the present one. Pure. */
const migrations: ReadonlyMap<number, (doc: DocumentJson) => DocumentJson> = new Map()

/** A stored document in today's form. Throws when it was written by a newer program than this one. */
export function migrateDocument(stored: StoredDocument): DocumentJson {
  let { doc } = stored
  for (let version = stored.schemaVersion; version !== schemaVersion; version += 1) {
    const step = migrations.get(version)
    if (!step) throw new Error(`document of form ${stored.schemaVersion} cannot be read by form ${schemaVersion}`)
    doc = step(doc)
  }
  return doc
}
