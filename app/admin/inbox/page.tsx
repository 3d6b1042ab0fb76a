import type { Metadata } from 'next'
import { NoticeList } from '@/components/newsroom/inbox/notice-list'
import { TurnList } from '@/components/newsroom/inbox/turn-list'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listMyTurn } from '@/newsroom/inbox/list-my-turn'
import { listNotices } from '@/newsroom/inbox/list-notices'
import { requireActor } from '@/newsroom/session'

type InboxPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).way.inbox.title }
}

/** What waits for this person, and what happened to their articles. */
export default async function InboxPage({ searchParams }: InboxPageProps) {
  const { cursor } = await searchParams
  const actor = await requireActor('/admin/inbox')
  const place = typeof cursor === 'string' ? cursor : undefined
  const [turn, { items, nextCursor }] = await Promise.all([listMyTurn({ actor }), listNotices({ actor, cursor: place })])
  const { newsroom: { list }, way: { inbox } } = messagesIn(env().ILBO_LANG)
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-8 px-4 py-5 sm:px-8 sm:py-7">
      <h1 className="sr-only">{inbox.title}</h1>
      {place === undefined && <TurnList items={turn} inbox={inbox} untitled={list.untitled} />}
      <section aria-labelledby="notices" className="flex flex-col gap-3">
        <div className="flex items-center justify-between gap-4">
          <h2 id="notices" className="text-section font-bold">{inbox.title}</h2>
          {items.some(({ readAt }) => readAt === null) && (
            <form method="post" action="/admin/inbox/read"><button type="submit" className={buttonClass('plain')}>{inbox.readAll}</button></form>
          )}
        </div>
        <NoticeList items={items} inbox={inbox} untitled={list.untitled} />
        <div className="flex gap-2">
          {nextCursor && <a href={`/admin/inbox?${new URLSearchParams({ cursor: nextCursor }).toString()}`} rel="next" className={buttonClass('plain')}>{inbox.older}</a>}
          {place !== undefined && <a href="/admin/inbox" className={buttonClass('quiet')}>{inbox.newest}</a>}
        </div>
      </section>
    </div>
  )
}
