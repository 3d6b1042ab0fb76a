import 'server-only'
import type { IndexQuestion, IndexTerm } from '@/domain/search/match-terms'

/** How a question is put to PostgreSQL: all of it, what has it in the headline, and what has it elsewhere only. */
export type TsQueries = { all: string; heads: string | null; rest: string }

/**
 * A question and filters as `tsquery` text. Every term is quoted, so that none is read as an operator. `heads` is null where being in the
 * headline tells nothing: first consonants are of headlines anyhow.
 */
export function toTsQueries({ all, none }: IndexQuestion, filters: string[]): TsQueries {
  const others = [...filters.map((text) => quote({ text, isPrefix: false })), ...none.map((terms) => `!(${terms.map(quote).join(' & ')})`)]
  const inHead = all.filter(({ text }) => !/^[ㄱ-ㅎ]+$/.test(text)).map(({ text, isPrefix }) => ({ text: `=${text}`, isPrefix }))
  const whole = [...all.map(quote), ...others].join(' & ')
  if (inHead.length === 0) return { all: whole, heads: null, rest: whole }
  const heads = inHead.map(quote).join(' & ')
  return { all: whole, heads: [heads, whole].join(' & '), rest: `${whole} & !(${heads})` }
}

function quote({ text, isPrefix }: IndexTerm): string {
  return `'${text.replace(/['\\]/g, '$&$&')}'${isPrefix ? ':*' : ''}`
}
