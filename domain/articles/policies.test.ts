import { describe, expect, it } from 'vitest'
import { type Actor, type StaffActor, rightsOf, staffRoles } from '@/domain/staff/staff'
import { type ArticleStatus, articleStatuses } from './article'
import { canEditArticle, canHoldArticle, canManageContributors, canManageStaff, canOpenPreviewOf, canPublishArticle, canReadArticle, canShareArticle, canUseFreeColours, seesAllArticles } from './policies'

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

const policies = { read: canReadArticle, edit: canEditArticle, hold: canHoldArticle, share: canShareArticle, 'open a link to': canOpenPreviewOf, publish: canPublishArticle }

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
    'desk':                        'A A A A A A',
    'desk of 사회':                's s S S S S',
    'desk who publishes':          'A A A A A A',
    'desk of 사회 who publishes':  's s S S S S',
    'editor':                      'A A A A A A',
    'editor who does not publish': 'A A A A A A',
    'admin':                       'A A A A A A',
  },
  hold: {
    'reporter':                    'o o - - - -',
    'desk':                        'A A A A A A',
    'desk of 사회':                's s S S S S',
    'desk who publishes':          'A A A A A A',
    'desk of 사회 who publishes':  's s S S S S',
    'editor':                      'A A A A A A',
    'editor who does not publish': 'A A A A A A',
    'admin':                       'A A A A A A',
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
}

const order: ArticleStatus[] = ['draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn']
const articles = ['society', 'economy', null].flatMap((sectionId) => ['me', 'somebody else', null].map((createdBy) => ({ sectionId, createdBy })))
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
    const draft = { status: 'draft', createdBy: null, sectionId: null } as const
    expect(Object.values(policies).map((policy) => policy(operator, draft))).toEqual([true, true, true, true, true, true])
    expect([canManageStaff(operator), canManageContributors(operator), canUseFreeColours(operator), seesAllArticles(operator)]).toEqual([true, true, true, true])
  })

  it('gives what is no article to roles', () => {
    const may = (policy: (actor: Actor) => boolean) => Object.entries(people).flatMap(([who, actor]) => (policy(actor) ? [who] : []))
    expect(may(canManageStaff)).toEqual(['admin'])
    expect(may(canManageContributors)).toEqual(['editor', 'editor who does not publish', 'admin'])
    expect(may(canUseFreeColours)).toEqual(['editor', 'editor who does not publish', 'admin'])
    expect(may(seesAllArticles)).toEqual(Object.keys(people).filter((who) => who !== 'reporter'))
  })

  it('believes no flag that a role cannot have', () => {
    expect(canPublishArticle({ ...people.reporter, mayPublish: true }, { status: 'draft', createdBy: 'me', sectionId: 'society' })).toBe(false)
    expect(staffRoles.map((role) => rightsOf(role, { sectionIds: ['society', 'society'], mayPublish: true }))).toEqual([
      { role: 'reporter', sectionIds: null, mayPublish: false },
      { role: 'desk', sectionIds: ['society'], mayPublish: true },
      { role: 'editor', sectionIds: null, mayPublish: true },
      { role: 'admin', sectionIds: null, mayPublish: true },
    ])
    expect(rightsOf('desk', { sectionIds: [] })).toEqual({ role: 'desk', sectionIds: null, mayPublish: false })
  })
})
