import type { publishedArticles } from '@/db/schema'
import { slugOf } from '@/domain/articles/address'
import { articleLabels } from '@/domain/articles/article'
import { Random } from './random'
import { Vocabulary } from './vocabulary'

type ReaderRow = typeof publishedArticles.$inferInsert

export const sections = [
  { slug: 'politics', name: '정치' }, { slug: 'economy', name: '경제' }, { slug: 'society', name: '사회' }, { slug: 'culture', name: '문화' },
  { slug: 'sports', name: '체육' }, { slug: 'jobs', name: '고용' }, { slug: 'opinion', name: '오피니언' }, { slug: 'press-release', name: '보도자료' },
] as const

const reporters = ['강다온', '윤서린', '문가람', '배도윤', '한새벽', '오해랑', '서이든', '노아람', '임하늘', '백나루'].map((name) => ({ name, slug: name, title: '기자' }))
/** A reporter of a single article in a thousand: the filter with few hits. */
export const rareReporter = { name: '도하람', slug: '도하람', title: '객원기자' }
const minutesApart = 40

/** Characters of a body, with spaces: what Korean local news has on average. */
const bodyLength = 2000

/**
 * Articles of an invented paper as rows of the reader side, the same for the same count: number 1 is the oldest, the last one of
 * `newestAt`. One in thirty has a label; words are as unevenly common as in a real paper.
 */
export function* makeArticles(count: number, newestAt = new Date()): Generator<ReaderRow> {
  const vocabulary = new Vocabulary()
  for (let number = 1; number <= count; number += 1) yield makeArticle(number, new Date(newestAt.getTime() - (count - number) * minutesApart * 60_000), vocabulary)
}

function makeArticle(number: number, at: Date, vocabulary: Vocabulary): ReaderRow {
  const random = new Random(number * 7919)
  const headline = vocabulary.headline(random)
  const paragraphs: string[] = []
  for (let length = 0; length < bodyLength; length += paragraphs.at(-1)?.length ?? bodyLength) {
    paragraphs.push([vocabulary.sentence(random), vocabulary.sentence(random), vocabulary.sentence(random)].join(' '))
  }
  const section = random.pick(sections)
  const reporter = number % 1000 === 0 ? rareReporter : random.pick(reporters)
  const tags = Array.from({ length: 1 + random.below(4) }, () => vocabulary.noun(random)).map((name) => ({ name, slug: name }))
  return {
    number, articleId: idOf(number, 1), revisionId: idOf(number, 2), slug: slugOf(headline), headline,
    label: random.below(30) === 0 ? random.pick(articleLabels) : null,
    standfirst: random.below(3) === 0 ? vocabulary.headline(random) : '',
    excerpt: paragraphs[0]?.slice(0, 110) ?? '',
    sectionSlug: section.slug, sectionName: section.name, bylines: [reporter], tags,
    contributorSlugs: [reporter.slug], tagSlugs: tags.map(({ slug }) => slug), leadPicture: null,
    bodyHtml: paragraphs.map((text) => `<p>${text}</p>`).join(''), bodyText: paragraphs.join('\n'), characters: bodyLength,
    visibleFrom: at, firstPublishedAt: at, updatedAt: at,
  }
}

const idOf = (number: number, kind: number) => `00000000-0000-400${kind}-8000-${String(number).padStart(12, '0')}`
