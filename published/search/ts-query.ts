import 'server-only'
import type { IndexQuestion, IndexTerm } from '@/domain/search/match-terms'

/**
 * A question as PostgreSQL takes it: all that answers it, and the same parted by accuracy, the best first: everything asked for stands in the
 * headline, some of it, none. No article answers two of them.
 */
export type TsQueries = { all: string; tiers: string[] }

/**
 * A question as `tsquery` text, narrowed by filters that are such text already. Every term is quoted, so that none is read as an operator. First consonants tell nothing about
 * headlines: they are of headlines anyhow.
 */
export function toTsQueries({ words, none }: IndexQuestion, filters: string[]): TsQueries {
  const others = [...filters, ...none.map((terms) => `!${allOf(terms)}`)]
  const all = [...words.map(allOf), ...others].join(' & ')
  const inHead = words.filter((terms) => !terms.every(({ text }) => /^[ㄱ-ㅎ]+$/.test(text))).map((terms) => allOf(terms.map(({ text, isPrefix }) => ({ text: `=${text}`, isPrefix }))))
  const [first, ...more] = inHead
  if (first === undefined) return { all, tiers: [all] }
  const [every, some] = [inHead.join(' & '), `(${inHead.join(' | ')})`]
  return { all, tiers: [`${every} & ${all}`, ...(more.length > 0 ? [`${some} & ${all} & !(${every})`] : []), `${all} & !${some}`] }
}

/** Any of these terms, as `tsquery` text. */
export const anyOf = (terms: string[]) => `(${terms.map((text) => quote({ text, isPrefix: false })).join(' | ')})`

const allOf = (terms: IndexTerm[]) => `(${terms.map(quote).join(' & ')})`

function quote({ text, isPrefix }: IndexTerm): string {
  return `'${text.replace(/['\\]/g, '$&$&')}'${isPrefix ? ':*' : ''}`
}
