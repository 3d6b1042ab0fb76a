/** What somebody hears of in their inbox. `assigned`: somebody gave them an article. `promise-broken`: whoever scheduled it may not publish any more. */
export const noticeKinds = ['submitted', 'returned', 'approved', 'published', 'assigned', 'promise-broken'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Something that happened to an article, for people who should know. */
export type Notice = {
  kind: NoticeKind
  articleId: string
  /** Accounts; whoever did it is never told of it. */
  recipients: readonly (string | null)[]
  /** A reason, a word with it. */
  detail: string
}

/** A line of the inbox. */
export type InboxItem = {
  id: string
  kind: NoticeKind
  articleId: string
  headline: string
  by: string | null
  detail: string
  createdAt: Date
  readAt: Date | null
}

/** Somebody who may judge articles. `sectionIds` null: in every section. */
export type DeskPerson = { id: string; role: 'desk' | 'editor' | 'admin'; sectionIds: readonly string[] | null }

/**
 * Who hears that a text was sent: the desks of its section; where nobody is limited to it, all desks; in a paper without desks, those who
 * publish.
 */
export function pickDesks(people: readonly DeskPerson[], sectionId: string | null): string[] {
  const desks = people.filter(({ role }) => role === 'desk')
  const own = desks.filter(({ sectionIds }) => sectionId !== null && sectionIds?.includes(sectionId))
  const free = desks.filter(({ sectionIds }) => sectionIds === null)
  const heard = [own, free, people.filter(({ role }) => role !== 'desk')].find((group) => group.length > 0) ?? []
  return heard.map(({ id }) => id)
}
