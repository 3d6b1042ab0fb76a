import { schemaVersion } from './schema'
import type { DocumentJson, NodeJson, StoredDocument } from './types'

type Added = Partial<Record<NodeJson['type'], Record<string, unknown>>>

/**
 * 2 added nodes, the mark `tk`, and these attributes with values that say what 1 meant. They are written out, so that an old document
 * is the very JSON that saving it again would make. Values of their day: they never follow the schema's.
 */
const addedIn2: Added = { orderedList: { reversed: false, type: '1' }, figure: { focal: null, href: null }, table: { caption: '' } }

/** Brings a document of version `n` to `n + 1`, for every version there has been before the present one. Pure. */
const migrations: ReadonlyMap<number, (doc: DocumentJson) => DocumentJson> = new Map([
  [1, (doc) => withAttributes(doc, addedIn2)],
])

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

/** The same document with attributes given to nodes that do not have them. */
function withAttributes<Node extends NodeJson>(node: Node, added: Added): Node {
  const more = added[node.type]
  return {
    ...node,
    ...(more && { attrs: { ...more, ...node.attrs } }),
    ...(node.content && { content: node.content.map((child) => withAttributes(child, added)) }),
  }
}
