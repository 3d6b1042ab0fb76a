import type { BylineEntry, TagEntry } from '@/domain/articles/article'
import { foldText } from './fold-text'
import { gramsOf } from './grams'
import { initialsOf } from './initials'
import { runsOf } from './text-runs'

/** What of an article can be found, and what it is filtered by. */
export type Searchable = {
  headline: string
  standfirst: string
  bodyText: string
  sectionSlug: string
  firstPublishedAt: Date
  label: string | null
  bylines: BylineEntry[]
  tags: TagEntry[]
  leadPicture: { caption: string } | null
}

/**
 * An article as the index takes it. `words`: every different run once, separated by spaces; PostgreSQL cuts them into pieces (function
 * `search_grams`). `headline`: the same of the headline alone, found also under `=`. `marks`: terms that go in as they are, filters under `#`.
 */
export type IndexTerms = { words: string; headline: string; marks: string[] }

/** Raised whenever the terms of the same article come out differently, so that old rows are made anew. */
export const indexForm = 1

/** Mark of a filter; `#` begins no run, so that no query can meet one by chance. Months (`2026-11`) and years are those of UTC. */
export const filterMark = (kind: 'section' | 'label' | 'contributor' | 'month' | 'year', value: string) => `#${kind}:${value}`

/** First consonants are kept of headline, tags and names only: in a body every three of them are found somewhere. */
export function indexTermsOf(article: Searchable): IndexTerms {
  const { headline, sectionSlug, firstPublishedAt, label, bylines, tags } = article
  const day = firstPublishedAt.toISOString()
  const named = [headline, ...tags.map(({ name }) => name), ...bylines.map(({ name }) => name)]
  return {
    words: wordsOf(searchedText(article)),
    headline: wordsOf(headline),
    marks: unique([
      filterMark('section', sectionSlug),
      filterMark('month', day.slice(0, 7)),
      filterMark('year', day.slice(0, 4)),
      ...(label === null ? [] : [filterMark('label', label)]),
      ...bylines.map(({ slug }) => filterMark('contributor', slug)),
      ...named.flatMap((text) => gramsOf(initialsOf(text))),
    ]),
  }
}

/** All of an article that a word may stand in, one thing a line. */
export function searchedText({ headline, standfirst, bodyText, bylines, tags, leadPicture }: Omit<Searchable, 'sectionSlug' | 'firstPublishedAt' | 'label'>): string {
  const parts = [headline, standfirst, bodyText, leadPicture?.caption ?? '', ...tags.map(({ name }) => name), ...bylines.map(({ name }) => name)]
  return parts.filter(Boolean).join('\n')
}

function wordsOf(text: string): string {
  return unique(runsOf(foldText(text)).map(({ text: run }) => run)).sort().join(' ')
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}
