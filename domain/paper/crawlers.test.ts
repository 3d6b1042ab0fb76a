import { describe, expect, it } from 'vitest'
import { allCrawlers, crawlers, usualCrawlers } from './crawlers'
import { legalPages, missingPages } from './legal-pages'

describe('crawlers of machines', () => {
  it('are each named once, and of those nobody has decided about only the ones that lead readers here may come', () => {
    expect(new Set(allCrawlers).size).toBe(allCrawlers.length)
    expect(allCrawlers.filter((name) => !usualCrawlers.includes(name))).toEqual([...crawlers.training])
  })
})

describe('pages that the law asks for', () => {
  it('are missing until readers have them', () => {
    expect(missingPages([])).toEqual([...legalPages])
    expect(missingPages(['privacy', 'about', 'terms', 'youth-protection'])).toEqual([])
  })
})
