import { describe, expect, test } from 'vitest'
import { paragraph } from '@/tests/support/documents'
import type { ArticleText } from './article-text'
import { compareTexts, mergeTexts, suggestedChoices } from './compare-texts'

const text = (letters: string, more: Partial<ArticleText> = {}): ArticleText => ({
  headline: '첫눈', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: [], lead: null, body: { type: 'doc', content: Array.from(letters, paragraph) }, ...more,
})
const letters = ({ body }: ArticleText) => (body.content ?? []).map((node) => node.content?.[0]?.text).join('')

function merge(base: ArticleText, mine: ArticleText, theirs: ArticleText): ArticleText {
  const texts = { base, mine, theirs }
  const compared = compareTexts(texts)
  return mergeTexts(texts, compared, suggestedChoices(compared))
}

describe('comparing two texts that began as one', () => {
  test.each([
    ['what only I changed stays mine', '가나다', '가마다', '가나다', '가마다'],
    ['what only they changed becomes theirs', '가나다', '가나다', '가나바', '가나바'],
    ['both changes are taken where they are apart', '가나다', '마나다', '가나바', '마나바'],
    ['a paragraph that either added stays', '가나', '가마나', '가나바', '가마나바'],
    ['a paragraph that I took out stays out', '가나다', '가다', '가나다', '가다'],
    ['where both changed one paragraph, mine is suggested', '가나다', '가마다', '가바다', '가마다'],
  ])('%s', (_what, base, mine, theirs, merged) => {
    expect(letters(merge(text(base), text(mine), text(theirs)))).toBe(merged)
  })

  test('only a place that both changed is a clash', () => {
    const { rows } = compareTexts({ base: text('가나다'), mine: text('마나사'), theirs: text('가나아') })
    expect(rows.map((row) => (row.kind === 'same' ? 'same' : row.isClash))).toEqual([false, 'same', true])
  })

  test('a choice is kept, also of the headline', () => {
    const texts = { base: text('가'), mine: text('나', { headline: '내 제목' }), theirs: text('다', { headline: '저쪽 제목' }) }
    const compared = compareTexts(texts)
    expect(compared.headline).toEqual({ kind: 'changed', mine: '내 제목', theirs: '저쪽 제목', suggested: 'mine', isClash: true })
    const merged = mergeTexts(texts, compared, { headline: 'theirs', standfirst: 'mine', rows: new Map([[0, 'theirs']]) })
    expect([merged.headline, letters(merged)]).toEqual(['저쪽 제목', '다'])
  })

  test('of what an article says of itself, each side’s own changes are kept', () => {
    const merged = merge(text('가', { tags: ['눈'] }), text('가', { tags: ['눈', '시장'] }), text('가', { tags: ['눈'], label: 'breaking', excerpt: '요약' }))
    expect(merged).toMatchObject({ tags: ['눈', '시장'], label: 'breaking', excerpt: '요약' })
  })

  test('a body of which nothing is taken still has a paragraph', () => {
    expect(merge(text('가'), text(''), text('가')).body.content).toEqual([{ type: 'paragraph' }])
  })
})
