/**
 * Crawlers of companies that make answers by machine, by what they take pages for: to train, to search, or because somebody asked just now.
 * Names as they stand in robots.txt. Source: each company's own page on its crawler, as of November 2026.
 */
export const crawlers = {
  training: ['GPTBot', 'Google-Extended', 'ClaudeBot', 'CCBot', 'Applebot-Extended', 'meta-externalagent', 'Bytespider'],
  search: ['OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot'],
  asked: ['ChatGPT-User', 'Claude-User'],
} as const

export const crawlerPurposes = ['training', 'search', 'asked'] as const
export type CrawlerPurpose = (typeof crawlerPurposes)[number]
export type Crawler = (typeof crawlers)[CrawlerPurpose][number]

/** All of them, in the order of the form. */
export const allCrawlers: readonly Crawler[] = crawlerPurposes.flatMap((purpose) => [...crawlers[purpose]])

/** Who may come while a paper has decided nothing: who leads readers to it, and nobody who trains. */
export const usualCrawlers: readonly Crawler[] = [...crawlers.search, ...crawlers.asked]
