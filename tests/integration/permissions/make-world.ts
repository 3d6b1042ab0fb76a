import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, contributors, invitations, passwordResets, staffTotp } from '@/db/schema'
import { canManageStaff } from '@/domain/articles/policies'
import { rightsOf } from '@/domain/staff/staff'
import { changeRole } from '@/newsroom/staff/change-staff'
import { type Somebody, makePeople } from './make-people'
import { makePaper } from '@/tests/support/newsroom-database'
import { Canaries } from './canaries'
import type { Facts } from './entry'
import { ArticleSeeds } from './article-seeds'

export type SeededArticle = { facts: Facts; /** The word in its newest headline, by which a page of it is known. */ headline: string }

export type World = {
  canaries: Canaries
  people: Record<'owner' | 'other' | 'desk' | 'deskElsewhere' | 'editor' | 'admin' | 'closed' | 'signedOut' | 'expired', Somebody>
  articles: Record<string, SeededArticle>
  /** Links to drafts: what is open now, and what no longer is. */
  links: { open: Record<string, string>; over: string[] }
  /** Names of tags and series that no reader has met. */
  privateNames: string[]
  contributorSlugs: string[]
  /** Pictures: site paths. */
  pictures: { hidden: string; shown: string }
}

/** A paper with an article in every state, somebody of every kind, and a secret word in every place that is not for all. */
export async function makeWorld(): Promise<World> {
  const canaries = new Canaries()
  const { society, economy } = await makePaper()
  const people = await makePeople(canaries, {
    owner: rightsOf('reporter'),
    // On the desk until all is written: what that brought to the inbox is still there.
    other: rightsOf('desk'),
    desk: rightsOf('desk', { mayPublish: true }),
    deskElsewhere: rightsOf('desk', { mayPublish: true, sectionIds: [economy] }),
    editor: rightsOf('editor'),
    admin: rightsOf('admin'),
    closed: rightsOf('admin'),
    signedOut: rightsOf('admin'),
    expired: rightsOf('admin'),
  })
  const seeds = new ArticleSeeds(canaries, people, society)
  await seeds.write()
  await changeRole({ actor: { kind: 'operator' }, email: people.other.actor.email, role: 'reporter' })
  people.other.actor = { ...people.other.actor, ...rightsOf('reporter') }
  await keepSecrets(canaries, people)
  const slugs = await db().select({ slug: contributors.slug }).from(contributors)
  return { canaries, people, articles: seeds.articles, links: seeds.links, privateNames: seeds.privateNames, pictures: seeds.pictures, contributorSlugs: slugs.map(({ slug }) => slug) }
}

/** What nobody is ever told: keys, and proofs of links. */
async function keepSecrets(canaries: Canaries, { admin, desk }: World['people']): Promise<void> {
  const never = () => false
  await db().insert(staffTotp).values({ staffId: desk.actor.staffId, sealedKey: canaries.plant('key of an authenticator', never) })
  const email = `${canaries.plant('address of somebody invited', (actor) => actor !== null && canManageStaff(actor))}@saebyeok.example`
  const tomorrow = new Date(Date.now() + 86_400_000)
  await db().insert(invitations).values({ tokenHash: canaries.plant('proof of an invitation', never), email, name: '지유나', role: 'reporter', invitedBy: admin.actor.staffId, expiresAt: tomorrow })
  await db().insert(passwordResets).values({ tokenHash: canaries.plant('proof of a reset', never), staffId: desk.actor.staffId, expiresAt: tomorrow })
}

/** An article as it is now. */
export async function factsOf(articleId: string): Promise<Facts> {
  const [facts] = await db().select().from(articles).where(eq(articles.id, articleId))
  if (!facts) throw new Error('the article is not there')
  return facts
}
