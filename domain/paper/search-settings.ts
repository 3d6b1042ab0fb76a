import { z } from 'zod'
import { type Crawler, allCrawlers, usualCrawlers } from './crawlers'
import { patternInput } from './line-input'

/**
 * What the paper tells search engines: whether they may list it, who of the machines' crawlers may come, the codes that prove to them whose
 * site it is, and Daum's first line of robots.txt (`#DaumWebMasterTool:…`, empty for none). A crawler that is not named here is a new one, and may not come.
 */
export const searchSettingsSchema = z.object({
  isIndexed: z.boolean(),
  crawlers: z.array(z.enum(allCrawlers as [Crawler, ...Crawler[]])),
  google: z.string(),
  naver: z.string(),
  bing: z.string(),
  daum: z.string(),
})
export type SearchSettings = z.infer<typeof searchSettingsSchema>

export const usualSearchSettings: SearchSettings = { isIndexed: true, crawlers: [...usualCrawlers], google: '', naver: '', bing: '', daum: '' }

/** What verification pages give out: people paste the whole element, and mean its content. */
const code = z.string().max(500).transform((text) => /content=["']([^"']*)["']/.exec(text)?.[1] ?? text).pipe(patternInput(120, (text) => /^[\w=+/.-]{6,120}$/.test(text), 'code-invalid'))

export const searchSettingsInput = searchSettingsSchema.extend({
  google: code,
  naver: code,
  bing: code,
  daum: patternInput(200, (text) => /^#DaumWebMasterTool:[\w=+/:.-]{6,180}$/.test(text), 'code-invalid'),
})
export type SearchSettingsInput = z.input<typeof searchSettingsInput>
