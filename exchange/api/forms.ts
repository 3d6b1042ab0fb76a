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
  section: slug.optional().describe('Slug of a section'),
  tag: slug.optional().describe('Slug of a tag'),
  contributor: slug.optional().describe('Slug of a contributor'),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  cursor: z.string().max(120).optional().describe('From `next` of the page before'),
}).refine(({ section, tag, contributor }) => [section, tag, contributor].filter(Boolean).length <= 1, { message: 'one of section, tag, contributor' })

/** What `/api/v1/search` may be asked. */
export const searchQuery = z.object({
  q: z.string().min(1).max(400),
  sort: z.enum(searchSorts).optional(),
  period: z.enum(searchPeriods).optional(),
  from: day.optional(),
  to: day.optional(),
  section: slug.optional(),
  contributor: slug.optional(),
  label: z.enum(articleLabels).optional(),
  page: z.coerce.number().int().min(1).max(50).default(1),
})

/** What `/api/oembed` may be asked (oembed.com). */
export const oembedQuery = z.object({
  url: z.string().min(1).max(2_000),
  format: z.enum(['json', 'xml']).default('json'),
  maxwidth: z.coerce.number().int().min(1).max(10_000).optional(),
  maxheight: z.coerce.number().int().min(1).max(10_000).optional(),
})
