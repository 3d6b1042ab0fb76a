import { randomBytes } from 'node:crypto'
import { canReadArticle } from '@/domain/articles/policies'
import type { StaffActor } from '@/domain/staff/staff'
import type { Facts } from './entry'

/** Stands in every text, so that a search for it finds all that can be found; it is nobody's secret. */
export const commonWord = '은빛나루'

/** A word that stands in one secret place, and who may see it. `null` asks for everybody without an account. */
export type Canary = { word: string; where: string; isFor: (actor: StaffActor | null) => boolean }

/** All that was planted. `articleId` is known only once the article is there; what it is now is asked when an answer is judged. */
export class Canaries {
  readonly all: Canary[] = []

  /** Plants a word for `isFor`. Letters only, so that no address, index or quoting changes it. */
  plant(where: string, isFor: Canary['isFor']): string {
    const word = `canary${[...randomBytes(8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`
    this.all.push({ word, where, isFor })
    return word
  }

  /** A secret that exists already. */
  know(word: string, where: string, isFor: Canary['isFor'] = () => false): void {
    this.all.push({ word, where, isFor })
  }

  /** What an answer tells somebody who may not know it, beyond what stood in the question. */
  leaks(actor: StaffActor | null, answer: string, question = ''): string[] {
    return this.all.filter(({ word, isFor }) => answer.includes(word) && !question.includes(word) && !isFor(actor)).map(({ where }) => where)
  }
}

/** Staff who may read an article know its words; readers do not. */
export const forReadersOf = (facts: () => Facts | undefined) => (actor: StaffActor | null): boolean => {
  const article = facts()
  return actor !== null && article !== undefined && canReadArticle(actor, article)
}
