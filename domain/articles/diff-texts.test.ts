import { describe, expect, it } from 'vitest'
import { diffTexts } from './diff-texts'
import type { RevisionText } from './revision'

const text: RevisionText = {
  headline: '새벽시장의 겨울', standfirst: '', excerpt: '', body: { type: 'doc', content: [] },
  lead: { mediaId: '눈', alt: '눈 덮인 시장', caption: '상인들이 눈을 치운다.', credit: '한서윤 기자', decorative: false, focal: null },
}

describe('the lead picture of two texts', () => {
  it.each<[string, Partial<NonNullable<RevisionText['lead']>>, string[]]>([
    ['is the same', {}, []],
    ['only decorates now', { decorative: true }, ['decorative']],
    ['is described otherwise', { alt: '장터' }, ['alt']],
  ])('says what differs when it %s', (_what, change, names) => {
    const { parts } = diffTexts(text, { ...text, lead: text.lead && { ...text.lead, ...change } })
    const notes = parts.flatMap(({ field, changes }) => (field === 'lead' ? changes.flatMap((block) => ('notes' in block ? block.notes : [])) : []))
    expect(notes.map((note) => ('name' in note ? note.name : note))).toEqual(names)
  })
})
