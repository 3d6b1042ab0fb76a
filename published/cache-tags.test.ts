import { describe, expect, it } from 'vitest'
import { frontChange } from '@/domain/articles/public-change'
import { articleTag, contributorTag, sectionTag, tagTag, tagsOfChange } from './cache-tags'

describe('the names that pages are remembered under', () => {
  it('are short plain ASCII whatever a slug is made of, and differ when slugs do', () => {
    const slugs = ['society', '새소식', '새소식2', '일자리-'.repeat(20), 'a,b', 'A'.repeat(80)]
    const names = slugs.map(sectionTag)
    expect(names.every((name) => /^[\w:-]{1,80}$/.test(name))).toBe(true)
    expect(new Set(names).size).toBe(slugs.length)
  })

  it('cover every place that shows an article, and everything when the paper itself changes', () => {
    const change = { articleNumbers: [7], neighbourNumbers: [6, 9], sectionSlugs: ['society', '경제'], contributorSlugs: ['한서윤'], tagSlugs: ['버스'], paper: false, paths: [] }
    expect(tagsOfChange(change)).toEqual([articleTag(7), articleTag(6), articleTag(9), sectionTag('society'), sectionTag('경제'), contributorTag('한서윤'), tagTag('버스'), 'front'])
    expect(tagsOfChange({ ...change, articleNumbers: [], neighbourNumbers: [], sectionSlugs: [], contributorSlugs: [], tagSlugs: [], paper: true })).toEqual(['paper', 'front'])
    expect(tagsOfChange(frontChange)).toEqual(['front'])
  })
})
