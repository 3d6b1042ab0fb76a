import { describe, expect, it } from 'vitest'
import { isLibraryFiltered, libraryHref, readLibraryFilter } from './library-filter'

const person = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'

describe('the address of the library', () => {
  it('says what is shown, and is read back as it was written', () => {
    const filter = { kind: 'picture' as const, state: 'unused' as const, query: '새벽시장 눈', uploaderId: person, from: '2026-11-01', to: '2026-11-22', look: 'list' as const, cursor: 'x' }
    expect(readLibraryFilter(Object.fromEntries(new URL(libraryHref(filter), 'https://saebyeok.example').searchParams))).toEqual(filter)
    expect(libraryHref({})).toBe('/admin/library')
  })

  it('passes by what it does not understand', () => {
    expect(readLibraryFilter({ kind: 'svg', state: 'x', by: '1 or 1=1', from: '2026-02-31', look: 'tree', q: ['a', 'b'], to: ' ' })).toEqual({})
    expect(readLibraryFilter({ q: ` ${'눈'.normalize('NFD')}\0 ` })).toEqual({ query: '눈' })
  })

  it('leaves nothing out by its look alone', () => {
    expect([isLibraryFiltered({ look: 'list' }), isLibraryFiltered({ cursor: 'x' }), isLibraryFiltered({ query: '눈' })]).toEqual([false, false, true])
  })
})
