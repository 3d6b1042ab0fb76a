import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { media, previewLinks } from '@/db/schema'
import { approveArticle } from '@/newsroom/articles/approve-article'
import { createArticle } from '@/newsroom/articles/create-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { putBackArticle } from '@/newsroom/articles/put-back-article'
import { returnArticle } from '@/newsroom/articles/return-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { submitArticle } from '@/newsroom/articles/submit-article'
import { trashArticle } from '@/newsroom/articles/trash-article'
import { withdrawArticle } from '@/newsroom/articles/withdraw-article'
import { storeImage } from '@/newsroom/media/store-image'
import { createPreviewLink } from '@/newsroom/preview-links/create-preview-link'
import { revokePreviewLinks } from '@/newsroom/preview-links/revoke-preview-links'
import { nameRevision } from '@/newsroom/revisions/name-revision'
import { scheduleArticle } from '@/newsroom/schedule/schedule-article'
import { setEmbargo } from '@/newsroom/schedule/set-embargo'
import { setSeries } from '@/newsroom/series/set-series'
import { paragraphs } from '@/tests/support/documents'
import { newPhotograph } from '@/tests/support/pictures'
import { type Canaries, commonWord, forReadersOf } from './canaries'
import { type World, factsOf } from './make-world'

type Words = { headline: string; standfirst: string; excerpt: string; body: string; alt: string; caption: string; tag: string }

/** Throws what a verb refuses: the seeds are written by the verbs themselves, so that nothing stands where it could not. */
function done<Answer extends { ok: true } | { ok: false; problem: { code: string } }>(outcome: Answer): Extract<Answer, { ok: true }> {
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome as Extract<Answer, { ok: true }>
}

const tomorrow = () => new Date(Date.now() + 86_400_000)

/** An article in every state, all of them the owner's and in one section. A new state: a method, and a line in `write`. */
export class ArticleSeeds {
  readonly articles: World['articles'] = {}
  readonly links: World['links'] = { open: {}, over: [] }
  readonly privateNames: string[] = []
  readonly pictures = { hidden: '', shown: '' }
  #picture = { hidden: '', shown: '' }

  constructor(readonly canaries: Canaries, readonly people: World['people'], readonly sectionId: string) {}

  async write(): Promise<void> {
    await this.#bringPictures()
    await this.#seed('draft', async (id) => this.#share('draft', id))
    await this.#seed('returned', async (id, version) => {
      const seen = { articleId: id, baseVersion: version }
      done(await submitArticle({ actor: this.people.owner.actor, input: { ...seen, stage: 'draft', note: this.#plant('returned', 'word with a text that was sent') } }))
      done(await returnArticle({ actor: this.people.desk.actor, input: { ...seen, stage: 'in-review', note: this.#plant('returned', 'reason of a return') } }))
    })
    await this.#seed('inReview', (id, version) => this.#submit(id, version))
    await this.#seed('approved', async (id, version) => {
      await this.#submit(id, version)
      done(await approveArticle({ actor: this.people.desk.actor, input: { articleId: id, baseVersion: version, stage: 'in-review' } }))
    })
    await this.#seed('scheduled', async (id, version) => {
      done(await scheduleArticle({ actor: this.people.editor.actor, input: { articleId: id, baseVersion: version, at: tomorrow() } }))
    })
    await this.#seed('embargoed', async (id) => {
      const token = await this.#link(id)
      done(await setEmbargo({ actor: this.people.desk.actor, input: { articleId: id, until: tomorrow() } }))
      this.links.over.push(token)
    })
    await this.#seed('trashed', async (id) => {
      const token = await this.#link(id)
      done(await trashArticle({ actor: this.people.owner.actor, input: { articleId: id } }))
      this.links.over.push(token)
    })
    await this.#seed('changed', (id, version) => this.#publishThenChange(id, version))
    await this.#seed('withdrawn', (id, version) => this.#withdraw('withdrawn', id, version))
    await this.#seed('putBack', async (id, version) => {
      await this.#withdraw('putBack', id, version)
      done(await putBackArticle({ actor: this.people.editor.actor, input: { articleId: id } }))
    })
    for (const [name, { facts }] of Object.entries(this.articles)) this.articles[name] = { ...this.articles[name], facts: await factsOf(facts.id) } as World['articles'][string]
  }

  #plant(name: string, where: string): string {
    return this.canaries.plant(`${where} (${name})`, forReadersOf(() => this.articles[name]?.facts))
  }

  #secretWords(name: string): Words {
    const plant = (where: string) => `${commonWord} ${this.#plant(name, where)}`
    const tag = this.canaries.plant(`tag (${name})`, (actor) => actor !== null)
    this.privateNames.push(tag)
    return { headline: plant('headline'), standfirst: plant('standfirst'), excerpt: plant('excerpt'), body: plant('body'), alt: this.#pictureWords(name), caption: this.#pictureWords(name), tag }
  }

  /** By publishing, an article's words about a picture become the library's, which is the whole newsroom's. */
  #pictureWords(name: string): string {
    const facts = () => this.articles[name]?.facts
    const mayRead = forReadersOf(facts)
    return this.canaries.plant(`words about a picture (${name})`, (actor) => mayRead(actor) || (actor !== null && typeof facts()?.number === 'number'))
  }

  /** Begins an article, saves it with a secret in every field, and takes it further. */
  async #seed(name: string, further: (id: string, version: number) => Promise<void>): Promise<void> {
    const { articleId } = done(await createArticle({ actor: this.people.owner.actor }))
    const words = this.#secretWords(name)
    this.articles[name] = { facts: await factsOf(articleId), headline: words.headline.slice(commonWord.length + 1) }
    const version = await this.#save(articleId, 1, words)
    done(await nameRevision({ actor: this.people.owner.actor, input: { articleId, revision: version, name: this.#plant(name, 'name of a revision') } }))
    const series = this.canaries.plant(`series (${name})`, (actor) => actor !== null)
    this.privateNames.push(series)
    done(await setSeries({ actor: this.people.owner.actor, input: { articleId, name: series, part: null } }))
    await further(articleId, version)
  }

  async #save(articleId: string, baseVersion: number, { headline, standfirst, excerpt, body, alt, caption, tag }: Words, picture = this.#picture.hidden): Promise<number> {
    const lead = { mediaId: picture, alt, caption, credit: '', decorative: false, focal: null }
    const input = { articleId, baseVersion, headline, standfirst, excerpt, label: null, sectionId: this.sectionId, contributorIds: [], tags: [tag], lead, body: paragraphs(body) }
    return done(await saveArticle({ actor: this.people.editor.actor, input })).version
  }

  async #submit(articleId: string, baseVersion: number): Promise<void> {
    done(await submitArticle({ actor: this.people.owner.actor, input: { articleId, baseVersion, stage: 'draft' } }))
  }

  /** What was said before is a revision, what readers see is open, and what was written since is not. */
  async #publishThenChange(articleId: string, version: number): Promise<void> {
    const { editor } = this.people
    done(await setSeries({ actor: editor.actor, input: { articleId, name: null, part: null } }))
    const open = await this.#save(articleId, version, { headline: '나루 다리 점검 끝났다', standfirst: '', excerpt: '', body: `${commonWord} 다리를 점검했다.`, alt: '다리', caption: '', tag: '다리' }, this.#picture.shown)
    const published = done(await publishArticle({ actor: editor.actor, input: { articleId, baseVersion: open } }))
    const words = this.#secretWords('changed')
    await this.#save(articleId, published.version, words)
    this.articles.changed = { facts: await factsOf(articleId), headline: words.headline.slice(commonWord.length + 1) }
  }

  async #withdraw(name: string, articleId: string, version: number): Promise<void> {
    const { editor } = this.people
    const token = await this.#link(articleId)
    const published = done(await publishArticle({ actor: editor.actor, input: { articleId, baseVersion: version } }))
    const words = { reason: this.#plant(name, 'reason of a withdrawal'), notice: '사실과 달라 거두어들였습니다.', showsHeadline: false }
    done(await withdrawArticle({ actor: editor.actor, input: { articleId, baseVersion: published.version, ...words } }))
    if (name === 'withdrawn') this.links.over.push(token)
  }

  async #share(name: string, articleId: string): Promise<void> {
    this.links.open[name] = await this.#link(articleId)
    const [revoked, expired] = [await this.#link(articleId), await this.#link(articleId)]
    const rows = await db().select({ id: previewLinks.id }).from(previewLinks).where(eq(previewLinks.articleId, articleId)).orderBy(previewLinks.createdAt)
    done(await revokePreviewLinks({ actor: this.people.owner.actor, input: { articleId, linkId: rows[1]?.id ?? '' } }))
    await db().update(previewLinks).set({ expiresAt: new Date(Date.now() - 1000) }).where(eq(previewLinks.id, rows[2]?.id ?? ''))
    this.links.over.push(revoked, expired)
  }

  async #link(articleId: string): Promise<string> {
    const made = done(await createPreviewLink({ actor: this.people.owner.actor, input: { articleId, days: 1, note: this.canaries.plant('for whom a link is', (actor) => actor !== null) } }))
    return made.address.split('/preview/')[1] ?? ''
  }

  /** Pictures belong to the whole newsroom; to readers one belongs once an article that has it is published. */
  async #bringPictures(): Promise<void> {
    for (const name of ['hidden', 'shown'] as const) {
      const { mediaId } = done(await storeImage({ actor: this.people.owner.actor, image: { bytes: await newPhotograph(), name: `${name}.jpg` } }))
      const [row] = await db().select({ path: media.path }).from(media).where(eq(media.id, mediaId))
      this.#picture[name] = mediaId
      this.pictures[name] = `/media/${row?.path ?? ''}`
    }
    this.canaries.know(this.pictures.hidden, 'address of a picture', (actor) => actor !== null)
  }
}

