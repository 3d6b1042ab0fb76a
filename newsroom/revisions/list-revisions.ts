import 'server-only'
import { and, desc, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { revisionNames, revisions } from '@/db/schema'
import { canEditArticle } from '@/domain/articles/policies'
import type { ArticleHistory, HistoryRow, RevisionItem } from '@/domain/articles/revision'
import type { Actor } from '@/domain/staff/staff'
import type { ArticleRecord } from '@/newsroom/articles/lock-article'
import { getReadableArticle } from './get-readable-article'
import { selectRevisionItems } from './revision-items'

/** `before`: the page of what is older than this version. `open`: folded autosaves from this version on down are shown. */
type HistoryPlace = { before?: number; open?: number }

const pageSize = 20
const autosavesShown = 50
/** Branches are rare; a page with more would be a sign of something else. */
const mostBranches = 200

/**
 * An article's history, newest first, twenty save points at a time; what the editor saved by itself is folded between them. Null when there is
 * no such article, or this person may not read its draft. Every version is one revision, so how many are folded needs no counting.
 */
export async function listRevisions({ actor, articleId, place = {} }: { actor: Actor; articleId: string; place?: HistoryPlace }): Promise<ArticleHistory | null> {
  const found = await getReadableArticle(actor, articleId)
  if (!found) return null
  const { article, headline, readAt } = found
  const top = Math.min(place.before ?? article.version + 1, article.version + 1)
  const points = await selectSavePoints(article, top)
  const shown = points.slice(0, pageSize)
  const isLast = points.length <= pageSize
  const bottom = isLast ? 1 : (shown.at(-1)?.version ?? 1)
  const within = [eq(revisions.articleId, articleId), gte(revisions.version, bottom), lt(revisions.version, top)]
  const [extra, branches] = await Promise.all([
    selectUnfolded(article, within),
    selectRevisionItems(article, { where: and(...within, sql`${revisions.kind} = 'branch'`), orderBy: [desc(revisions.version), desc(revisions.createdAt)], limit: mostBranches }),
  ])
  const rows = rowsOf([...shown, ...extra].sort((one, other) => other.version - one.version), { top, bottom, branches })
  return { headline, mayEdit: canEditArticle(actor, article), version: article.version, rows: await opened(article, rows, place.open), nextBefore: isLast ? null : bottom, readAt }
}

const selectSavePoints = (article: ArticleRecord, before: number) =>
  // Written out, so that the index of save points alone answers it.
  selectRevisionItems(article, { where: and(eq(revisions.articleId, article.id), sql`${revisions.kind} not in ('autosave', 'branch')`, lt(revisions.version, before)), orderBy: [desc(revisions.version)], limit: pageSize + 1 })

/** Autosaves that stand for themselves: the newest text, and what somebody gave a name. */
async function selectUnfolded(article: ArticleRecord, within: Parameters<typeof and>): Promise<RevisionItem[]> {
  const named = await db().select({ id: revisionNames.revisionId }).from(revisionNames).where(eq(revisionNames.articleId, article.id))
  const ids = [...named.map(({ id }) => id), ...(article.headRevisionId === null ? [] : [article.headRevisionId])]
  return selectRevisionItems(article, { where: and(...within, inArray(revisions.id, ids), eq(revisions.kind, 'autosave')), orderBy: [desc(revisions.version)], limit: ids.length })
}

function rowsOf(points: RevisionItem[], { top, bottom, branches }: { top: number; bottom: number; branches: RevisionItem[] }): HistoryRow[] {
  const rows: HistoryRow[] = []
  const between = (from: number, to: number) => branches.filter(({ version }) => version <= from && version >= to)
  const fold = (from: number, to: number) => {
    if (from >= to) rows.push({ kind: 'autosaves', from, to, shown: [], rest: from - to + 1, branches: between(from, to) })
  }
  let last = top
  for (const revision of points) {
    fold(last - 1, revision.version + 1)
    rows.push({ kind: 'revision', revision, branches: between(revision.version, revision.version) })
    last = revision.version
  }
  fold(last - 1, bottom)
  return rows
}

/** The rows with the one fold open that has this version in it. */
async function opened(article: ArticleRecord, rows: HistoryRow[], version: number | undefined): Promise<HistoryRow[]> {
  const row = rows.find((one) => one.kind === 'autosaves' && version !== undefined && version <= one.from && version >= one.to)
  if (row?.kind !== 'autosaves' || version === undefined) return rows
  const shown = await selectRevisionItems(article, {
    where: and(eq(revisions.articleId, article.id), eq(revisions.kind, 'autosave'), lte(revisions.version, version), gte(revisions.version, row.to)),
    orderBy: [desc(revisions.version)],
    limit: autosavesShown,
  })
  return rows.map((one) => (one === row ? { ...row, shown, rest: version - row.to + 1 - shown.length } : one))
}
