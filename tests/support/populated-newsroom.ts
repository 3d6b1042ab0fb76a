import { fromBase32 } from '@/lib/base32'
import { totpCode, totpStep } from '@/lib/totp'
import { NewsroomForms } from './newsroom-forms'
import type { Paper } from './paper-server'
import { postToArticle } from './post-to-article'
import { NewsroomClient, addPerson } from './sign-in'

const names = ['draft', 'inReview', 'returned', 'approved', 'scheduled', 'published', 'changed', 'corrected', 'withdrawn', 'trashed'] as const

/** An admin who has signed in once, with two steps on and notices in the inbox, and the ids of an article in every state. */
export type PopulatedNewsroom = { origin: string; cookies: { name: string; value: string; url: string }[]; articles: Record<(typeof names)[number], string> }

/** Fills the running paper's newsroom as people do, through its own routes. */
export async function populateNewsroom(paper: Paper): Promise<PopulatedNewsroom> {
  const [admin, colleague] = await Promise.all([signedIn(paper, 'admin'), signedIn(paper, 'editor')])
  const seeds = new Seeds(admin, colleague)
  await seeds.begin()
  await seeds.takeSteps()
  await turnOnTwoSteps(admin)
  const cookies = admin.cookieHeader().split('; ').map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: paper.origin }))
  return { origin: paper.origin, cookies, articles: seeds.articles }
}

async function signedIn(paper: Paper, role: 'admin' | 'editor'): Promise<NewsroomClient> {
  const client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, role))
  return client
}

/** What an authenticator app would do. */
async function turnOnTwoSteps(client: NewsroomClient): Promise<void> {
  const forms = new NewsroomForms(client)
  const begun = await forms.act('startTwoStepAction', '/admin/account', {})
  const key = fromBase32(/"key":"([A-Z2-7]+)"/.exec(begun)?.[1] ?? '')
  if (key === null) throw new Error('no key was answered')
  await forms.act('confirmTwoStepAction', '/admin/account', { code: totpCode(key, totpStep(new Date())) })
}

class Seeds {
  readonly articles = {} as PopulatedNewsroom['articles']
  #sectionId = ''

  constructor(readonly admin: NewsroomClient, readonly colleague: NewsroomClient) {}

  /** An article by every name, saved once: each stands on version 2. */
  async begin(): Promise<void> {
    const forms = new NewsroomForms(this.admin)
    for (const name of names) this.articles[name] = await forms.begin()
    const html = await (await this.admin.fetch(`/admin/articles/${this.articles.draft}`)).text()
    this.#sectionId = /<option value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
    for (const [name, articleId] of Object.entries(this.articles)) {
      await forms.save({ articleId, baseVersion: 1, headline: `한빛구 마을버스 노선 스물두 개를 다시 그린다 ${name}`, sectionId: this.#sectionId })
    }
  }

  async takeSteps(): Promise<void> {
    const forms = new NewsroomForms(this.admin)
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    for (const name of ['inReview', 'returned', 'approved'] as const) await this.#post(this.admin, name, 'way', { step: 'submit', baseVersion: 2, stage: 'draft', note: '오후 5시 마감입니다.' })
    await this.#post(this.colleague, 'returned', 'way', { step: 'return', baseVersion: 2, stage: 'in-review', note: '둘째 문단의 날짜를 확인해 주세요.' })
    await this.#post(this.colleague, 'approved', 'way', { step: 'approve', baseVersion: 2, stage: 'in-review' })
    await this.#post(this.admin, 'scheduled', 'schedule', { baseVersion: 2, at: tomorrow, unpublishAt: null })
    for (const name of ['published', 'changed', 'corrected', 'withdrawn'] as const) await forms.publish({ articleId: this.articles[name], baseVersion: 2 })
    await forms.save({ articleId: this.articles.changed, baseVersion: 3, headline: '한빛구 마을버스 노선 스물네 개를 다시 그린다', sectionId: this.#sectionId })
    await this.#post(this.admin, 'corrected', 'correct', { baseVersion: 3, kind: 'correction', note: '노선의 수를 바로잡습니다.', place: 'top', date: '2024-09-14' })
    await this.#post(this.admin, 'withdrawn', 'withdraw', { baseVersion: 3, reason: '심지 않기로 했다.', notice: '사실과 달라 거두어들였습니다.', showsHeadline: true })
    await this.#post(this.admin, 'trashed', 'trash', {})
  }

  async #post(client: NewsroomClient, name: (typeof names)[number], route: Parameters<typeof postToArticle>[2], fields: object): Promise<void> {
    const answer = await postToArticle(client, this.articles[name], route, fields)
    const text = await answer.text()
    if (!answer.ok || !text.includes('"ok":true')) throw new Error(`${route} of ${name} was refused: ${answer.status} ${text.slice(0, 300)}`)
  }
}
