import 'server-only'
import { db } from '@/db/client'
import { type WithdrawArticleInput, withdrawArticleInput } from '@/domain/articles/exit-inputs'
import { canWithdrawArticle } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { scheduleTransitions } from '@/domain/articles/schedule'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { endPublication } from '@/newsroom/door/end-publication'
import { refreshReferrers } from '@/newsroom/door/refresh-referrers'
import { endPromises } from '@/newsroom/schedule/end-promises'
import { lockArticle } from './lock-article'

type Withdrawn = Outcome<{ change: PublicChange; changeId: number; number: number }>

/**
 * Takes an article from readers, in one transaction: its row leaves the reader side with all that lists it, its number answers 410 with the
 * notice, for ever or until it is published again; what was promised about it is over. Revisions stay (originals are to be kept for six months:
 * 언론중재법 제15조 제8항); so do its pictures, which other articles may show. Bodies that showed it as a card are written anew right after.
 * Problems: bad-input, not-found, not-allowed, version-conflict (somebody saved or published since `baseVersion`).
 */
export async function withdrawArticle({ actor, input }: { actor: Actor; input: WithdrawArticleInput }): Promise<Withdrawn> {
  const parsed = withdrawArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, baseVersion, ...words } = parsed.data
  const withdrawn = await db().transaction(async (tx): Promise<Withdrawn> => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    if (!canWithdrawArticle(actor, article)) return fail('not-allowed')
    if (article.version !== baseVersion) return fail('version-conflict', { detail: String(article.version) })
    await endPromises(tx, articleId, scheduleTransitions)
    const ended = await endPublication(tx, { actor, article, words })
    if (!ended) throw new Error(`published article ${article.id} is not on the reader side`)
    return { ok: true, ...ended }
  })
  if (!withdrawn.ok) return withdrawn
  const referrers = await refreshReferrers(withdrawn.number)
  return { ...withdrawn, change: { ...withdrawn.change, neighbourNumbers: [...(withdrawn.change.neighbourNumbers ?? []), ...referrers] } }
}
