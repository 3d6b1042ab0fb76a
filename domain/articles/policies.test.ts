import { describe, expect, it } from 'vitest'
import { type Actor, type StaffActor, rightsOf, staffRoles } from '@/domain/staff/staff'
import { type ArticleStatus, articleStatuses } from './article'
import { type ScheduleTransition, scheduleTransitions } from './schedule'
import {
  canCorrectArticle, canEditArticle, canHoldArticle, canKeepPromise, canLayOutFront, canManageContributors, canManageStaff, canMoveArticle, canOpenPreviewOf, canPlanArticle, canPublishArticle, canPutBackArticle, canReadArticle,
  canRestoreArticle, canShareArticle, canShareViews, canTrashArticle, canUseFreeColours, canWithdrawArticle, seesAllArticles,
} from './policies'

const me = { kind: 'staff', staffId: 'me', sessionId: '', name: '', email: '' } as const
/** Everybody there can be. Those limited to 사회 cannot be told from the others by what stands there. */
const people = {
  'reporter': { ...me, ...rightsOf('reporter') },
  'desk': { ...me, ...rightsOf('desk') },
  'desk of 사회': { ...me, ...rightsOf('desk', { sectionIds: ['society'] }) },
  'desk who publishes': { ...me, ...rightsOf('desk', { mayPublish: true }) },
  'desk of 사회 who publishes': { ...me, ...rightsOf('desk', { sectionIds: ['society'], mayPublish: true }) },
  'editor': { ...me, ...rightsOf('editor') },
  'editor who does not publish': { ...me, ...rightsOf('editor', { mayPublish: false }) },
  'admin': { ...me, ...rightsOf('admin') },
} satisfies Record<string, StaffActor>

const policies = {
  read: canReadArticle, edit: canEditArticle, plan: canPlanArticle, hold: canHoldArticle, share: canShareArticle, 'open a link to': canOpenPreviewOf, publish: canPublishArticle,
  correct: canCorrectArticle, withdraw: canWithdrawArticle, 'put back': canPutBackArticle,
}

/**
 * Whose articles: A everybody's; S everybody's in 사회, nobody's elsewhere; s the same and one's own anywhere; o one's own; - nobody's.
 * Written out, not computed.                      draft, in-review, approved, scheduled, published, withdrawn
 */
const table: Record<keyof typeof policies, Record<keyof typeof people, string>> = {
  read: {
    'reporter':                    'o o o o A o',
    'desk':                        'A A A A A A',
    'desk of 사회':                'A A A A A A',
    'desk who publishes':          'A A A A A A',
    'desk of 사회 who publishes':  'A A A A A A',
    'editor':                      'A A A A A A',
    'editor who does not publish': 'A A A A A A',
    'admin':                       'A A A A A A',
  },
  edit: {
    'reporter':                    'o o - - - -',
    'desk':                        'A A A A A -',
    'desk of 사회':                's s S S S -',
    'desk who publishes':          'A A A A A -',
    'desk of 사회 who publishes':  's s S S S -',
    'editor':                      'A A A A A -',
    'editor who does not publish': 'A A A A A -',
    'admin':                       'A A A A A -',
  },
  plan: {
    'reporter':                    'o o - - - -',
    'desk':                        'A A A A A -',
    'desk of 사회':                's s S S S -',
    'desk who publishes':          'A A A A A -',
    'desk of 사회 who publishes':  's s S S S -',
    'editor':                      'A A A A A -',
    'editor who does not publish': 'A A A A A -',
    'admin':                       'A A A A A -',
  },
  hold: {
    'reporter':                    'o o - - - -',
    'desk':                        'A A A A A -',
    'desk of 사회':                's s S S S -',
    'desk who publishes':          'A A A A A -',
    'desk of 사회 who publishes':  's s S S S -',
    'editor':                      'A A A A A -',
    'editor who does not publish': 'A A A A A -',
    'admin':                       'A A A A A -',
  },
  share: {
    'reporter':                    'o o - - - -',
    'desk':                        'A A A A A -',
    'desk of 사회':                's s S S S -',
    'desk who publishes':          'A A A A A -',
    'desk of 사회 who publishes':  's s S S S -',
    'editor':                      'A A A A A -',
    'editor who does not publish': 'A A A A A -',
    'admin':                       'A A A A A -',
  },
  'open a link to': {
    'reporter':                    'o o o o A -',
    'desk':                        'A A A A A -',
    'desk of 사회':                'A A A A A -',
    'desk who publishes':          'A A A A A -',
    'desk of 사회 who publishes':  'A A A A A -',
    'editor':                      'A A A A A -',
    'editor who does not publish': 'A A A A A -',
    'admin':                       'A A A A A -',
  },
  publish: {
    'reporter':                    '- - - - - -',
    'desk':                        '- - - - - -',
    'desk of 사회':                '- - - - - -',
    'desk who publishes':          'A A A A A -',
    'desk of 사회 who publishes':  'S S S S S -',
    'editor':                      'A A A A A -',
    'editor who does not publish': '- - - - - -',
    'admin':                       'A A A A A -',
  },
  correct: {
    'reporter':                     '- - - - - -',
    'desk':                         '- - - - - -',
    'desk of 사회':                 '- - - - - -',
    'desk who publishes':           '- - - - A -',
    'desk of 사회 who publishes':   '- - - - S -',
    'editor':                       '- - - - A -',
    'editor who does not publish':  '- - - - - -',
    'admin':                        '- - - - A -',
  },
  withdraw: {
    'reporter':                     '- - - - - -',
    'desk':                         '- - - - - -',
    'desk of 사회':                 '- - - - - -',
    'desk who publishes':           '- - - - A -',
    'desk of 사회 who publishes':   '- - - - S -',
    'editor':                       '- - - - A -',
    'editor who does not publish':  '- - - - - -',
    'admin':                        '- - - - A -',
  },
  'put back': {
    'reporter':                     '- - - - - -',
    'desk':                         '- - - - - -',
    'desk of 사회':                 '- - - - - -',
    'desk who publishes':           '- - - - - A',
    'desk of 사회 who publishes':   '- - - - - S',
    'editor':                       '- - - - - A',
    'editor who does not publish':  '- - - - - -',
    'admin':                        '- - - - - A',
  },
}

const order: ArticleStatus[] = ['draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn']
const articles = ['society', 'economy', null].flatMap((sectionId) => ['me', 'somebody else', null].map((createdBy) => ({ sectionId, createdBy, trashedAt: null })))
const open: Record<string, (article: (typeof articles)[number]) => boolean> = {
  'A': () => true,
  'S': ({ sectionId }) => sectionId === 'society',
  's': ({ sectionId, createdBy }) => sectionId === 'society' || createdBy === 'me',
  'o': ({ createdBy }) => createdBy === 'me',
  '-': () => false,
}

const cases = Object.entries(table).flatMap(([action, rows]) =>
  Object.entries(rows).flatMap(([who, row]) => order.map((status, at) => [action as keyof typeof policies, who as keyof typeof people, status, row.split(' ')[at] ?? '?'] as const)),
)

describe('the policy table', () => {
  it('knows every status', () => {
    expect([...articleStatuses].sort()).toEqual([...order].sort())
  })

  it.each(cases)('%s, as %s, an article that is %s: %s', (action, who, status, sign) => {
    for (const article of articles) expect([article, policies[action](people[who], { ...article, status })]).toEqual([article, open[sign]?.(article)])
  })

  it('gives the operator everything', () => {
    const operator: Actor = { kind: 'operator' }
    const facts = { createdBy: null, sectionId: null, trashedAt: null }
    const state = { correct: 'published', withdraw: 'published', 'put back': 'withdrawn' } as const
    const may = Object.entries(policies).map(([action, policy]) => policy(operator, { ...facts, status: state[action as keyof typeof state] ?? 'draft' }))
    expect(may).toEqual(may.map(() => true))
    expect([canManageStaff(operator), canManageContributors(operator), canUseFreeColours(operator), seesAllArticles(operator)]).toEqual([true, true, true, true])
  })

  it('gives what is no article to roles', () => {
    const may = (policy: (actor: Actor) => boolean) => Object.entries(people).flatMap(([who, actor]) => (policy(actor) ? [who] : []))
    expect(may(canManageStaff)).toEqual(['admin'])
    expect(may(canManageContributors)).toEqual(['editor', 'editor who does not publish', 'admin'])
    expect(may(canShareViews)).toEqual(['editor', 'editor who does not publish', 'admin'])
    expect(may(canUseFreeColours)).toEqual(['editor', 'editor who does not publish', 'admin'])
    expect(may(canLayOutFront)).toEqual(['desk who publishes', 'editor', 'admin'])
    expect(may(seesAllArticles)).toEqual(Object.keys(people).filter((who) => who !== 'reporter'))
  })

  it('opens the trash to what readers never saw: who may edit throws away, one takes out one’s own, a desk what stands in its sections; in it nobody writes, shares or publishes', () => {
    const whose = (can: (actor: StaffActor, facts: (typeof articles)[number]) => boolean, who: keyof typeof people) => articles.filter((article) => can(people[who], article)).map(({ sectionId, createdBy }) => [sectionId, createdBy])
    const trashedAt = new Date('2026-11-22T01:00:00Z')
    const draft = (facts: (typeof articles)[number], number: number | null = null) => ({ ...facts, status: 'draft' as const, number })
    for (const who of Object.keys(people) as (keyof typeof people)[]) {
      const mine = whose((actor, facts) => canEditArticle(actor, draft(facts)), who)
      expect(whose((actor, facts) => canTrashArticle(actor, draft(facts)), who)).toEqual(mine)
      expect(whose((actor, facts) => canRestoreArticle(actor, { ...draft(facts), trashedAt }), who)).toEqual(mine)
      expect(whose((actor, facts) => canTrashArticle(actor, draft(facts, 12)), who)).toEqual([])
      expect(whose((actor, facts) => canTrashArticle(actor, { ...draft(facts), trashedAt }), who)).toEqual([])
      expect(whose((actor, facts) => canRestoreArticle(actor, draft(facts)), who)).toEqual([])
      for (const can of [canEditArticle, canShareArticle, canPublishArticle, canOpenPreviewOf]) expect(whose((actor, facts) => can(actor, { ...draft(facts), trashedAt }), who)).toEqual([])
    }
    expect(canTrashArticle(people.reporter, { status: 'approved', createdBy: 'me', sectionId: 'society', trashedAt: null, number: null })).toBe(false)
  })

  it('lets go to another section what one may write, or with readers publish, both here and there', () => {
    const facts = (status: ArticleStatus) => ({ status, createdBy: 'somebody', sectionId: 'society', trashedAt: null })
    const movers = (status: ArticleStatus, to: string) => Object.entries(people).flatMap(([who, actor]) => (canMoveArticle(actor, facts(status), to) ? [who] : []))
    expect(movers('draft', 'economy')).toEqual(['desk', 'desk who publishes', 'editor', 'editor who does not publish', 'admin'])
    expect(movers('draft', 'society')).toContain('desk of 사회')
    expect(movers('published', 'economy')).toEqual(['desk who publishes', 'editor', 'admin'])
    expect(movers('withdrawn', 'economy')).toEqual([])
  })

  it('keeps a promise with the rights of now: to publish as one may publish, to take down as long as there is an account', () => {
    const facts = { status: 'scheduled', createdBy: 'somebody', sectionId: 'society', trashedAt: null } as const
    const keepers = (transition: ScheduleTransition) => Object.entries(people).flatMap(([who, actor]) => (canKeepPromise(actor, transition, facts) ? [who] : []))
    expect(keepers('publish')).toEqual(Object.entries(people).flatMap(([who, actor]) => (canPublishArticle(actor, facts) ? [who] : [])))
    expect(keepers('publish')).not.toContain('editor who does not publish')
    expect(keepers('unpublish')).toEqual(Object.keys(people))
    for (const transition of scheduleTransitions) expect(canKeepPromise(null, transition, facts)).toBe(false)
  })

  it('believes no flag that a role cannot have', () => {
    expect(canPublishArticle({ ...people.reporter, mayPublish: true }, { status: 'draft', createdBy: 'me', sectionId: 'society', trashedAt: null })).toBe(false)
    expect(staffRoles.map((role) => rightsOf(role, { sectionIds: ['society', 'society'], mayPublish: true }))).toEqual([
      { role: 'reporter', sectionIds: null, mayPublish: false },
      { role: 'desk', sectionIds: ['society'], mayPublish: true },
      { role: 'editor', sectionIds: null, mayPublish: true },
      { role: 'admin', sectionIds: null, mayPublish: true },
    ])
    expect(rightsOf('desk', { sectionIds: [] })).toEqual({ role: 'desk', sectionIds: null, mayPublish: false })
  })
})
