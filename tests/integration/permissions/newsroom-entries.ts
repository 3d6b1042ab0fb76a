import { canAssignArticle, canChangeChecklist, canCorrectArticle, canEditArticle, canHoldArticle, canLayOutFront, canManageContributors, canManageStaff, canPlanArticle, canPublishArticle, canPutBackArticle, canReadArticle, canReadAudit, canRestoreArticle, canReviewArticle, canSetEmbargo, canSetSeries, canShareArticle, canTrashArticle, canWithdrawArticle } from '@/domain/articles/policies'
import { canManagePaper } from '@/domain/paper/policies'
import { canSendSignals } from '@/domain/signals/policies'
import { emptyDocument } from '@/domain/document/empty'
import { stepRights } from '@/domain/articles/status-machine'
import { type Entry, type Facts, type May, apart, articleAction, articleChange, articleData, articleForm, articleFrame, articlePage, doorAction, noVersion, staffAction, staffData, staffForm, staffPage } from './entry'

/** Nobody, an id that no row has. */
const nobody = '00000000-0000-4000-8000-000000000000'
const deadToken = 'A'.repeat(43)
const correction = { baseVersion: noVersion, kind: 'correction', note: '바로잡습니다.', place: 'top', date: '2026-11-21' }
const withdrawal = { baseVersion: noVersion, reason: '사실과 다르다.', notice: '거두어들였습니다.', showsHeadline: false }
const newText = ({ version }: Facts) => ({ baseVersion: version, headline: '몰래 고친 제목', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: [], lead: null, body: emptyDocument })
const step = (name: 'submit' | 'take-back' | 'return' | 'approve', may: May) => articleChange('/way', may, () => ({ step: name, baseVersion: noVersion, stage: 'draft', ...((name === 'submit' || name === 'return') && { note: '다시 봐 주세요.' }) }))

/** What was withdrawn or thrown away keeps the words of whoever was writing, beside it: for those who could write on it. */
const maySendWords: May = (actor, article) => canEditArticle(actor, article.status === 'withdrawn' || article.trashedAt !== null ? { ...article, status: 'draft', trashedAt: null } : article)
const mayPreview: May = (actor, article) => canReadArticle(actor, article) && article.trashedAt === null
const traces = { leavesTraces: true }
const head = ({ headRevisionId }: Facts) => ({ revisionId: headRevisionId ?? '' })

/** Every way into the newsroom: a line each, in the words of `find-entries.ts`. */
export const newsroomEntries: Record<string, Entry | Entry[]> = {
  'page /admin': staffPage('/admin'),
  'page /admin/[...rest]': staffPage('/admin/nowhere', () => false),
  'page /admin/articles': [staffPage('/admin/articles'), staffPage('/admin/articles?status=trash'), staffPage('/admin/articles?q=canary'), staffPage('/admin/articles?status=withdrawn')],
  'page /admin/articles/[id]': articlePage('', canReadArticle),
  'page /admin/articles/[id]/views': articlePage('/views', canReadArticle),
  'page /admin/articles/[id]/record': articlePage('/record', canReadArticle),
  'page /admin/articles/[id]/revisions': articlePage('/revisions', canReadArticle),
  'page /admin/articles/[id]/revisions/compare': [articlePage('/revisions/compare', canReadArticle), articlePage('/revisions/compare?from=head&to=head', canReadArticle)],
  'page /admin/articles/[id]/preview': articlePage('/preview', mayPreview),
  'page /admin/articles/[id]/preview/frame/[theme]': articleFrame('/preview/frame/light', mayPreview),
  'GET /admin/articles/[id]/head': articleData('/head', canReadArticle),
  'GET /admin/articles/[id]/headline-taken': articleData('/headline-taken?headline=canary', canReadArticle),
  'GET /admin/articles/[id]/card': articleData('/card', mayPreview),
  'GET /admin/articles/[id]/preview-links': articleData('/preview-links', canShareArticle),
  'GET /admin/articles/find': [staffData('/admin/articles/find'), staffData('/admin/articles/find?q=canary')],
  'GET /admin/articles/new': apart('leads to the articles, makes nothing'),

  'POST /admin/articles/new': staffForm('/admin/articles/new'),
  'POST /admin/articles/[id]/save': articleChange('/save', maySendWords, newText, traces),
  'POST /admin/articles/[id]/lock': articleChange('/lock', canHoldArticle, () => ({ tabId: 'oracle', wish: 'release' })),
  'POST /admin/articles/[id]/way': [step('submit', canEditArticle), step('approve', canReviewArticle), step('return', canReviewArticle), step('take-back', (actor, article) => stepRights(actor, article)['take-back'])],
  'POST /admin/articles/[id]/assignee': articleChange('/assignee', (actor, article) => canAssignArticle(actor, article, null), () => ({ staffId: null })),
  'POST /admin/articles/[id]/correct': articleChange('/correct', canCorrectArticle, () => correction),
  'POST /admin/articles/[id]/withdraw': articleChange('/withdraw', canWithdrawArticle, () => withdrawal),
  'POST /admin/articles/[id]/put-back': articleForm('/put-back', canPutBackArticle),
  'POST /admin/articles/[id]/trash': articleChange('/trash', canTrashArticle, () => ({}), traces),
  'POST /admin/articles/[id]/take-out': articleForm('/take-out', canRestoreArticle),
  'POST /admin/articles/[id]/notice': articleChange('/notice', canPublishArticle, ({ isPinned }) => ({ isPinned })),
  'POST /admin/articles/[id]/series': articleChange('/series', canSetSeries, () => ({ name: null, part: null }), traces),
  'POST /admin/articles/[id]/schedule': articleChange('/schedule', canPublishArticle, () => ({ baseVersion: noVersion, at: '2030-01-01T06:00:00+09:00', unpublishAt: null })),
  'POST /admin/articles/[id]/schedule/cancel': articleChange('/schedule/cancel', canPublishArticle, () => ({}), traces),
  'POST /admin/articles/[id]/embargo': articleChange('/embargo', canSetEmbargo, () => ({ until: null }), traces),
  // Each article is asked for by itself within: tests/integration/newsroom/bulk.test.ts.
  'POST /admin/articles/bulk': staffForm('/admin/articles/bulk', () => true, 'json'),
  'POST /admin/articles/columns': staffForm('/admin/articles/columns'),
  'GET /admin/articles/columns': apart('leads to the articles'),
  'POST /admin/articles/saved-views': staffForm('/admin/articles/saved-views'),
  'GET /admin/articles/saved-views': apart('leads to the articles'),
  'POST /admin/articles/[id]/preview-links': articleChange('/preview-links', canShareArticle, () => ({ days: 1, note: '' }), traces),
  'POST /admin/articles/[id]/preview-links/revoke': articleChange('/preview-links/revoke', canShareArticle, () => ({ linkId: null }), traces),
  'POST /admin/articles/[id]/revisions/name': articleChange('/revisions/name', canEditArticle, ({ headRevisionId }) => ({ revision: headRevisionId, name: '' })),
  'action /admin/articles/[id] publishAction': articleAction('', 'publishAction', canPublishArticle, () => ({ baseVersion: noVersion })),
  'action /admin/articles/[id]/revisions restoreAction': articleAction('/revisions', 'restoreAction', canEditArticle, (article) => ({ ...head(article), baseVersion: noVersion })),
  'action /admin/articles/[id]/revisions nameAction': articleAction('/revisions', 'nameAction', canEditArticle, (article) => ({ ...head(article), name: '' })),

  'page /admin/calendar': [staffPage('/admin/calendar'), staffPage('/admin/calendar?view=week'), staffPage('/admin/calendar?mine=1')],
  'POST /admin/articles/[id]/plan': articleChange('/plan', canPlanArticle, () => ({ plannedFor: '2030-01-01', seen: '1999-12-31' })),
  // A plain form of the verb above: tests/integration/newsroom/calendar.test.ts.
  'POST /admin/calendar/plan': staffForm('/admin/calendar/plan'),
  'GET /admin/calendar/plan': apart('leads to the calendar'),

  'page /admin/schedule': staffPage('/admin/schedule'),
  'action /admin/schedule settleAction': apart('for each article by itself: tests/integration/newsroom/schedule-desk.test.ts'),

  'page /admin/front': staffPage('/admin/front', canLayOutFront),
  'page /admin/front/history': [staffPage('/admin/front/history', canLayOutFront), staffPage('/admin/front/history?at=2026-05-03T14:03', canLayOutFront)],
  'page /admin/front/preview/frame/[theme]': apart('shows others that there is nothing, as `getFrontPreview` does: tests/integration/newsroom/front.test.ts'),
  'GET /admin/front/find': [staffData('/admin/front/find', canLayOutFront), staffData('/admin/front/find?q=canary', canLayOutFront)],
  'POST /admin/front/save': staffForm('/admin/front/save', canLayOutFront, 'json'),
  'POST /admin/front/publish': staffForm('/admin/front/publish', canLayOutFront, 'json'),
  'POST /admin/front/revert': staffForm('/admin/front/revert', canLayOutFront),
  'GET /admin/front/revert': apart('leads to the history'),

  'page /admin/inbox': staffPage('/admin/inbox'),
  'POST /admin/inbox/read': staffForm('/admin/inbox/read'),
  'GET /admin/inbox/read': apart('leads to the inbox'),
  'GET /admin/inbox/unread': staffData('/admin/inbox/unread'),
  'GET /admin/media': [staffData('/admin/media'), staffData('/admin/media?q=canary')],
  'POST /admin/media': apart('takes a file, not JSON: asked by name in permissions.test.ts'),
  'page /admin/settings': staffPage('/admin/settings'),
  ...Object.fromEntries(['masthead', 'sections', 'tags', 'pages', 'search', 'look'].map((part) => [`page /admin/settings/${part}`, staffPage(`/admin/settings/${part}`, canManagePaper)])),
  'page /admin/settings/pages/[slug]': staffPage('/admin/settings/pages/new', canManagePaper),
  ...Object.fromEntries(
    ['saveIdentityAction', 'addSectionAction', 'changeSectionAction', 'placeSectionAction', 'retireSectionAction', 'renameTagAction', 'mergeTagsAction', 'deleteTagAction', 'savePageAction', 'withdrawPageAction', 'saveSearchAction', 'saveLookAction']
      .map((name) => [`action /admin/settings ${name}`, staffAction('/admin/settings/masthead', name, canManagePaper, { id: nobody, name: '몰래 바꾼 이름', version: noVersion, slug: 'secret', title: '몰래 낸 글', text: '글', accent: '#1a5490', accentDark: '#93c5fd' })]),
  ),
  // They answer by the page, whatever became of it: tests/integration/newsroom/sections-and-tags.test.ts and pages.test.ts.
  'action /admin/settings moveSectionAction': apart('a plain form without an answer of its own'),
  'action /admin/settings movePageAction': apart('a plain form without an answer of its own'),
  'page /admin/library': [staffPage('/admin/library'), staffPage('/admin/library?look=list&q=canary'), staffPage('/admin/library?state=unused')],
  // What is shown of its articles is asked in tests/integration/media/library-desk.test.ts.
  'page /admin/library/[id]': staffPage(`/admin/library/${nobody}`, () => false),
  'action /admin/library saveMediaAction': staffAction('/admin/library', 'saveMediaAction', () => false, { mediaId: nobody, version: '1' }),
  // On a server of our own files come by the line above, so these answer with nothing made.
  'POST /admin/media/incoming': staffForm('/admin/media/incoming', () => true, 'json'),
  'POST /admin/media/incoming/finish': staffForm('/admin/media/incoming/finish', () => true, 'json'),
  'page /admin/settings/checklist': staffPage('/admin/settings/checklist'),
  'POST /admin/settings/checklist/save': staffForm('/admin/settings/checklist/save', canChangeChecklist),
  'page /admin/settings/notify': staffPage('/admin/settings/notify', canSendSignals),
  'POST /admin/settings/notify/resend': staffForm('/admin/settings/notify/resend', canSendSignals),
  'GET /admin/settings/notify/resend': apart('leads to the signals'),
  'GET /admin/settings/checklist/save': apart('leads to the checklist'),

  'page /admin/contributors': staffPage('/admin/contributors', canManageContributors),
  'page /admin/contributors/[id]': staffPage('/admin/contributors/new', canManageContributors),
  'action /admin/contributors saveContributorAction': staffAction('/admin/contributors/new', 'saveContributorAction', canManageContributors, { id: nobody, name: '' }, { leavesTraces: false }),

  'page /admin/staff': staffPage('/admin/staff', canManageStaff),
  ...Object.fromEntries(
    ['inviteAction', 'resendAction', 'revokeAction', 'changeRightsAction', 'sendResetAction', 'resetTwoStepAction', 'deactivateAction', 'reactivateAction']
      .map((name) => [`action /admin/staff ${name}`, staffAction('/admin/staff', name, canManageStaff, { email: 'nobody@saebyeok.example', name: '아무개', role: 'admin', mayPublish: 'on', invitation: nobody })]),
  ),
  'action /admin/staff setRulesAction': staffAction('/admin/staff', 'setRulesAction', canManageStaff, { publishNeedsTwoStep: 'on' }),

  'page /admin/audit': [staffPage('/admin/audit', canReadAudit), staffPage('/admin/audit?subject=article', canReadAudit)],
  'POST /admin/audit/csv': staffForm('/admin/audit/csv', canReadAudit, 'json'),

  'page /admin/account': staffPage('/admin/account'),
  ...Object.fromEntries(
    ['renameAction', 'changePasswordAction', 'endSessionAction', 'endOthersAction', 'startTwoStepAction', 'confirmTwoStepAction', 'renewCodesAction', 'stopTwoStepAction', 'setMailsNoticesAction']
      .map((name) => [`action /admin/account ${name}`, staffAction('/admin/account', name)]),
  ),

  'page /admin/sign-in': apart('the door itself'),
  'page /admin/forgot': apart('a door that says the same to everybody'),
  'page /admin/setup': apart('a door that is shut once there is an admin'),
  'page /admin/invite/[token]': apart('its link is the proof: tests/integration/staff/invitations.test.ts'),
  'page /admin/reset/[token]': apart('its link is the proof: tests/integration/staff/passwords.test.ts'),
  'action /admin/forgot forgotAction': doorAction('/admin/forgot', 'forgotAction', { email: 'nobody@saebyeok.example' }),
  'action /admin/setup setUpAction': doorAction('/admin/setup', 'setUpAction', { token: deadToken, name: '아무개', email: 'nobody@saebyeok.example', password: '아무도 모르는 긴 비밀번호' }),
  'action /admin/reset/[token] resetAction': doorAction(`/admin/reset/${deadToken}`, 'resetAction', { token: deadToken, password: '아무도 모르는 긴 비밀번호' }),
  'action /admin/invite/[token] acceptAction': doorAction(`/admin/invite/${deadToken}`, 'acceptAction', { token: deadToken, name: '아무개', password: '아무도 모르는 긴 비밀번호' }),
  'GET /api/auth/[...nextauth]': apart('signing in: tests/integration/staff/sign-in.test.ts'),
  'POST /api/auth/[...nextauth]': apart('signing in: tests/integration/staff/sign-in.test.ts'),
}
