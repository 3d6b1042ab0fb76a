import type { AuditFilter } from '@/domain/record/audit-actions'
import { seoulDay } from '@/lib/korean-time'
import { listAudit } from '@/newsroom/record/list-audit'
import { explainOnce, questionsOf } from '@/tests/support/rows-touched'
import { auditIds, fillAudit } from './data/fill-audit'
import { percentile, timesOf } from './measure'
import { readArguments, withDatabase } from './with-database'

/** Budget of a page of the record at the 99th percentile, in ms; lines that it may read on its way to fifty. */
const budget = 100
const mostRows = 20_000
const rounds = 20
const { count, kept } = readArguments(1_000_000)

/**
 * Measures the pages of the record on the embedded database with a million lines, through the function that the page and the CSV call: how long
 * one takes, how many lines it reads and by which indexes.
 */
async function measure(): Promise<void> {
  console.log(`${count} lines`)
  for (const [name, ask] of Object.entries(questions)) await report(name, ask)
}

const day = (ago: number) => seoulDay(new Date(Date.now() - ago * 86_400_000))
const page = (filter: AuditFilter, pageSize?: number) => () => listAudit({ actor: { kind: 'operator' }, filter, ...(pageSize && { pageSize }) })
const middle = Math.round(count / 2)

const questions: Record<string, () => Promise<unknown>> = {
  'newest': page({}),
  'far down': page({ cursor: Math.round(count / 100) }),
  'person with many lines': page({ person: auditIds.busy }),
  'person with few lines': page({ person: auditIds.quiet }),
  'person who left long ago': page({ person: auditIds.gone }),
  'person without lines': page({ person: auditIds.nobody }),
  'common action': page({ action: 'article.saved' }),
  'rare action': page({ action: 'staff.rules-changed' }),
  'action that never was': page({ action: 'checklist.changed' }),
  'subject: article': page({ subject: 'article' }),
  'subject: paper (rare)': page({ subject: 'paper' }),
  'subject: invitation (none)': page({ subject: 'invitation' }),
  'one article': page({ subject: 'article', subjectId: auditIds.article }),
  'one article of which nothing is told': page({ subject: 'article', subjectId: auditIds.nobody }),
  'one day, long ago': page({ since: day(900), until: day(900) }),
  'one month, long ago': page({ since: day(930), until: day(900) }),
  'a year, long ago': page({ since: day(1090), until: day(730) }),
  'until long ago': page({ until: day(900) }),
  'a month, second page': page({ since: day(930), until: day(900), cursor: Math.round(count * 0.17) }),
  'person, in a month long ago': page({ person: auditIds.busy, since: day(930), until: day(900) }),
  'person who left, in the last month': page({ person: auditIds.gone, since: day(30) }),
  'common action, in a month long ago': page({ action: 'article.saved', since: day(930), until: day(900) }),
  'rare action, in a month long ago': page({ action: 'staff.rules-changed', since: day(930), until: day(900) }),
  'person and common action': page({ person: auditIds.quiet, action: 'article.saved' }),
  'person and rare action': page({ person: auditIds.busy, action: 'staff.rules-changed' }),
  'person and action that never meet': page({ person: auditIds.gone, action: 'staff.rules-changed' }),
  'CSV, first thousand': page({}, 1000),
  'CSV, a thousand in the middle': page({ cursor: middle }, 1000),
  'CSV of a month long ago': page({ since: day(930), until: day(900) }, 1000),
}

async function report(name: string, ask: () => Promise<unknown>): Promise<void> {
  await timesOf(3, ask)
  const times = await timesOf(rounds, ask)
  const [p50 = Number.NaN, p99 = Number.NaN] = [0.5, 0.99].map((share) => percentile(times, share))
  const plans = await Promise.all((await questionsOf(ask)).filter(({ text }) => text.includes('"audit_log"')).map(explainOnce))
  const rows = Math.max(...plans.map((plan) => plan.rows))
  const how = plans.flatMap(({ indexes, wholeTables }) => [...indexes, ...wholeTables.map((table) => `ALL OF ${table}`)]).join(', ')
  console.log(`${name.padEnd(38)} p50=${p50.toFixed(1).padStart(6)} p99=${p99.toFixed(1).padStart(6)} lines read=${String(rows).padStart(7)}  ${how}${p99 > budget || rows > mostRows ? '  MISSED' : ''}`)
}

await withDatabase({ kept, table: 'audit_log', fill: () => fillAudit(count), measure })
