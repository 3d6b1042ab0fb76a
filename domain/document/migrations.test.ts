import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrateDocument } from './migrations'
import { renderText } from './render-text'
import { documentSchema, schemaVersion } from './schema'
import type { DocumentJson, StoredDocument } from './types'
import { validateDocument } from './validate'

const folder = 'tests/fixtures/documents'
/** A document as it once was stored, and its plain text as it then was. */
type Fixture = StoredDocument & { text: string }
const fixtures = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Fixture] as const)

describe.each(fixtures)('the stored document %s', (_name, { text, ...stored }) => {
  it('can be read today: it is valid, the very JSON that is saved today, and says what it said', () => {
    const doc = migrateDocument(stored)
    expect(validateDocument(doc)).toEqual({ ok: true, doc })
    expect(renderText(doc)).toBe(text)
  })

  it('is left as it was', () => {
    const before = structuredClone(stored)
    migrateDocument(stored)
    expect(stored).toEqual(before)
  })
})

describe('stored documents', () => {
  it('are kept of every version that there has been', () => {
    expect(fixtures.map(([, { schemaVersion: version }]) => version).sort()).toEqual(Array.from({ length: schemaVersion }, (_, index) => index + 1))
  })

  it('of the present version have every node and mark', () => {
    const text = JSON.stringify(fixtures.find(([, stored]) => stored.schemaVersion === schemaVersion)?.[1].doc)
    const names = [...Object.keys(documentSchema.nodes), ...Object.keys(documentSchema.marks)]
    expect(names.filter((name) => !text.includes(`"type":"${name}"`))).toEqual([])
  })

  it.each([0, schemaVersion + 1])('of version %i, which this program does not know, are refused aloud', (version) => {
    const doc: DocumentJson = { type: 'doc', content: [{ type: 'paragraph' }] }
    expect(() => migrateDocument({ schemaVersion: version, doc })).toThrow(`document of form ${version} cannot be read`)
  })
})
