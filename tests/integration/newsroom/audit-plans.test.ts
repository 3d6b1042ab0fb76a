import { beforeAll, expect, it } from 'vitest'
import { auditIds, fillAudit } from '@/bench/data/fill-audit'
import type { AuditFilter } from '@/domain/record/audit-actions'
import { seoulDay } from '@/lib/korean-time'
import { listAudit } from '@/newsroom/record/list-audit'
import { useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { explainOnce, questionsOf } from '@/tests/support/rows-touched'

useNewsroomDatabase()

const lines = 40_000
beforeAll(() => fillAudit(lines), 60_000)

const day = (ago: number) => seoulDay(new Date(Date.now() - ago * 86_400_000))
const [since, until] = [day(930), day(900)]

it.each<[string, AuditFilter]>([
  ['everything', {}],
  ['everything, far down', { cursor: lines / 100 }],
  ['somebody who left long ago', { person: auditIds.gone }],
  ['somebody in a month long ago', { person: auditIds.busy, since, until }],
  ['an action in a month long ago', { action: 'article.saved', since, until }],
  ['a month long ago', { since, until }],
  ['all until long ago, next page', { until, cursor: lines / 10 }],
  ['a kind of thing', { subject: 'staff', until }],
  ['one article', { subject: 'article', subjectId: auditIds.article }],
])('finds a page of %s without reading what was recorded since', async (_what, filter) => {
  const ask = () => listAudit({ actor: { kind: 'operator' }, filter })
  expect((await ask())?.lines.length).toBeGreaterThan(0)
  const [question] = (await questionsOf(ask)).filter(({ text }) => text.includes('"audit_log"'))
  const way = question && (await explainOnce(question))
  // Fifty-one found in an index, some of them by a column that only narrows, and read; thirty thousand were recorded since.
  expect(way?.wholeTables).toEqual([])
  expect(way?.rows).toBeLessThanOrEqual(204)
})
