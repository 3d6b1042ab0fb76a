import { z } from 'zod'
import { articleLabels } from '@/domain/articles/article'
import { searchPeriods, searchSorts } from '@/domain/search/search-request'
import { sectionLayouts } from '@/domain/paper/paper'

/*
 * What the public read API answers and what it may be asked: these schemas write its description (`openapi.ts`), check what it is asked, and its
 * answers in tests. What stands here once stays: programs of others read it. New fields may come.
 */

const address = z.url().describe('Absolute address, percent-encoded')
const moment = z.iso.datetime({ offset: true }).describe('Instant in the time of Seoul, +09:00')

export const pictureForm = z.object({
  url: address, width: z.int(), height: z.int(),
  alt: z.string().describe('What is to be seen; empty for a picture that only decorates'),
  caption: z.string(), credit: z.string(),
})

export const summaryForm = z.object({
  id: z.int().describe('Number of the article, for ever'),
  url: address,
  headline: z.string().describe('Without its label'),
  label: z.enum(articleLabels).nullable().describe('The word in brackets before the headline'),
  standfirst: z.string(),
  excerpt: z.string(),
  section: z.object({ slug: z.string(), name: z.string(), url: address }),
  bylines: z.array(z.object({ name: z.string(), title: z.string(), url: address })),
  picture: pictureForm.nullable(),
  publishedAt: moment,
  updatedAt: moment,
})

export const articleForm = summaryForm.extend({
  html: z.string().describe('The body as it can stand elsewhere: absolute addresses, no classes'),
  text: z.string().describe('The body as plain text'),
  tags: z.array(z.object({ slug: z.string(), name: z.string(), url: address })),
})

export const articleListForm = z.object({
  articles: z.array(summaryForm),
  next: address.nullable().describe('Address of the next page; null after the last'),
})

export const sectionListForm = z.object({
  sections: z.array(z.object({ slug: z.string(), name: z.string(), description: z.string(), layout: z.enum(sectionLayouts), url: address })),
})

export const searchForm = z.object({
  query: z.string().describe('What was looked for, in place of what was asked where that found more'),
  total: z.int(),
  isExact: z.boolean().describe('Whether the total was counted or estimated'),
  results: z.array(summaryForm.extend({ passage: z.string().nullable().describe('Where the body says it') })),
  next: address.nullable(),
})

export const problemForm = z.object({ problem: z.string().describe('A code'), message: z.string().describe('What to do about it, in Korean and English') })

const day = z.iso.date()
const slug = z.string().min(1).max(100)

/** What `/api/v1/articles` may be asked; one list at a time. */
export const articlesQuery = z.object({
  section: slug.optional().describe('섹션 주소의 이름 · slug of a section'),
  tag: slug.optional().describe('태그 주소의 이름 · slug of a tag'),
  contributor: slug.optional().describe('기자 주소의 이름 · slug of a contributor'),
  limit: z.coerce.number().int().min(1).max(50).default(20).describe('한 쪽의 기사 수 · articles of a page'),
  cursor: z.string().max(120).optional().describe('앞쪽 답의 next 에서 · from next of the page before'),
}).refine(({ section, tag, contributor }) => [section, tag, contributor].filter(Boolean).length <= 1, { message: 'one of section, tag, contributor' })

/** What `/api/v1/search` may be asked. */
export const searchQuery = z.object({
  q: z.string().min(1).max(400).describe('찾는 말 · what to look for'),
  sort: z.enum(searchSorts).optional().describe('차례 · order'),
  period: z.enum(searchPeriods).optional().describe('기간 · period'),
  from: day.optional().describe('첫날, 서울 · first day, Seoul'),
  to: day.optional().describe('마지막 날, 서울 · last day, Seoul'),
  section: slug.optional().describe('섹션 주소의 이름 · slug of a section'),
  contributor: slug.optional().describe('기자 주소의 이름 · slug of a contributor'),
  label: z.enum(articleLabels).optional().describe('말머리 · label'),
  page: z.coerce.number().int().min(1).max(50).default(1).describe('쪽 · page'),
})

/** What `/api/oembed` may be asked (oembed.com). */
export const oembedQuery = z.object({
  url: z.string().min(1).max(2_000).describe('기사의 주소 · address of an article'),
  format: z.enum(['json', 'xml']).default('json').describe('답의 꼴 · form of the answer'),
  maxwidth: z.coerce.number().int().min(1).max(10_000).optional(),
  maxheight: z.coerce.number().int().min(1).max(10_000).optional(),
})
