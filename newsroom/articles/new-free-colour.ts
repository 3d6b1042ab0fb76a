import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { revisions } from '@/db/schema'
import { canUseFreeColours } from '@/domain/articles/policies'
import { freeColoursIn } from '@/domain/document/free-colours'
import type { DocumentJson } from '@/domain/document/types'
import type { Actor } from '@/domain/staff/staff'
import type { RevisionRecord } from './lock-article'

/**
 * A free colour that somebody without the right to it brings into an article; null when there is none. What stood in any revision of the
 * article stays theirs to keep: a colour that was deleted and comes back by undo is not new.
 */
export async function findNewFreeColour(tx: Executor, actor: Actor, head: RevisionRecord, body: DocumentJson): Promise<string | null> {
  if (canUseFreeColours(actor)) return null
  const known = freeColoursIn(head.body)
  for (const colour of freeColoursIn(body)) {
    if (!known.has(colour) && !(await hasStood(tx, head.articleId, colour))) return colour
  }
  return null
}

async function hasStood(tx: Executor, articleId: string, colour: string): Promise<boolean> {
  const [type, raw] = colour.split(' ')
  const stands = sql`jsonb_path_exists(${revisions.body}, '$.**.marks[*] ? (@.type == $type && @.attrs.raw == $raw)', ${JSON.stringify({ type, raw })}::jsonb)`
  return (await tx.$count(revisions, and(eq(revisions.articleId, articleId), stands))) > 0
}
