import { describe, expect, it } from 'vitest'
import type { Actor, StaffRole } from '@/domain/staff/staff'
import { rightsOf, staffRoles } from '@/domain/staff/staff'
import { articleStatuses } from './article'
import { type ArticleStep, type Stage, type StepName, type WayFacts, atStage, possibleSteps, stageOf, stepRights, steps } from './status-machine'

const me = (role: StaffRole): Actor => ({ kind: 'staff', staffId: 'me', sessionId: '', name: '', email: '', ...rightsOf(role) })
const sent = (byId: string): ArticleStep => ({ name: 'submit', byId, byName: '', at: '', note: '', version: 3 })
const article = (part: Partial<WayFacts> = {}): WayFacts => ({ status: 'draft', createdBy: 'me', sectionId: null, trashedAt: null, review: null, version: 3, liveVersion: null, lastStep: null, ...part })
const may = (role: StaffRole, facts: WayFacts, isEditedSince = false) => possibleSteps(stageOf(facts), stepRights(me(role), facts), isEditedSince)

type Row = [StaffRole, Stage, own: StepName[], others: StepName[]]
/** Who may do what next. Written out, not computed. */
const table: Row[] = [
  ['reporter', 'draft', ['submit'], []],
  ['reporter', 'in-review', ['take-back'], []],
  ['reporter', 'approved', [], []],
  ...(['desk', 'editor', 'admin'] as const).flatMap((role): Row[] => [
    [role, 'draft', ['submit'], ['submit']],
    [role, 'in-review', ['take-back', 'return', 'approve'], ['return', 'approve']],
    [role, 'approved', ['return'], ['return']],
  ]),
]

describe('the way of an article', () => {
  it.each(table)('%s, %s: own %j, others’ %j', (role, stage, own, others) => {
    expect(may(role, article({ status: stage }))).toEqual(own)
    expect(may(role, article({ status: stage, createdBy: 'somebody else' }))).toEqual(others)
  })

  it('has a row for every role and stage', () => {
    expect(table).toHaveLength(staffRoles.length * 3)
  })

  it('stands still for what is scheduled, withdrawn, or exactly what readers see', () => {
    const still = articleStatuses.filter((status) => stageOf(article({ status, liveVersion: 3 })) === null)
    expect(still).toEqual(['scheduled', 'published', 'withdrawn'])
    expect(may('admin', article({ status: 'published', liveVersion: 3 }))).toEqual([])
  })

  it('lets changes to a published article go the same way beside it', () => {
    const changed = article({ status: 'published', liveVersion: 2 })
    expect([may('desk', changed), may('desk', { ...changed, review: 'in-review' }), may('desk', { ...changed, review: 'approved' })]).toEqual([['submit'], ['take-back', 'return', 'approve'], ['return']])
    expect(may('reporter', changed)).toEqual([])
    expect([atStage('published', 'in-review'), atStage('published', 'draft')]).toEqual([{ status: 'published', review: 'in-review' }, { status: 'published', review: null }])
    expect([atStage('draft', 'in-review'), atStage('approved', 'draft')]).toEqual([{ status: 'in-review', review: null }, { status: 'draft', review: null }])
  })

  it('lets whoever sent a text take it back, though somebody else began it', () => {
    const of = (sender: string) => may('reporter', article({ status: 'in-review', createdBy: 'somebody else', lastStep: sent(sender) }))
    expect([of('me'), of('somebody else')]).toEqual([['take-back'], []])
  })

  it('approves again only what was changed since', () => {
    expect(may('desk', article({ status: 'approved' }), true)).toEqual(['return', 'approve'])
  })

  it('leads nowhere but forward, back to the writer, or to the same place', () => {
    expect(Object.fromEntries(Object.entries(steps).map(([name, { from, to }]) => [name, `${from.join('|')} → ${to}`]))).toEqual({
      submit: 'draft → in-review', 'take-back': 'in-review → draft', return: 'in-review|approved → draft', approve: 'in-review|approved → approved',
    })
  })
})
