import { buttonClass } from '@/components/ui/button-class'
import type { RevisionItem, RevisionPair } from '@/domain/articles/revision'
import type { Messages } from '@/messages'
import { ChangeSteps } from './change-steps.client'
import { RestoreForm } from './restore-form.client'
import { compareHref, historyPath } from './revision-address'
import type { RestoreAction } from './revision-actions'
import { RevisionWhen } from './revision-when'
import { revisionReason, revisionTitle } from './revision-words'

type DiffHeadProps = { articleId: string; pair: RevisionPair; count: number; messages: Messages; lang: string; restoreAction: RestoreAction }

/** Which two revisions, how many changes, and what can be done with them. The line with the steps stays in sight. */
export function DiffHead({ articleId, pair, count, messages, lang, restoreAction }: DiffHeadProps) {
  const { revisions: words, newsroom } = messages
  const { before, after, mayEdit, version, hasLive, headline } = pair
  const title = revisionTitle(words, after)
  const ways = [
    { name: words.withPrevious, href: compareHref(articleId, 'previous', after.id), shown: true },
    { name: words.withHead, href: compareHref(articleId, after.id, 'head'), shown: !after.isHead },
    { name: words.withLive, href: compareHref(articleId, 'live', after.id), shown: hasLive && !after.isLive },
  ]
  return (
    <>
      <div className="mx-auto flex w-full max-w-6xl flex-col gap-3 px-4 pt-5 sm:px-8 sm:pt-7">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            <p className="text-meta text-ink-2">{words.diff.title}</p>
            <h1 className="text-section font-bold">{headline || newsroom.list.untitled}</h1>
          </div>
          <div className="flex gap-2">
            <a href={historyPath(articleId)} className={buttonClass('quiet')}>{words.toList}</a>
            <a href={`/admin/articles/${articleId}`} className={buttonClass('plain')}>{words.toEditor}</a>
          </div>
        </div>
        <dl className="grid gap-x-8 gap-y-2 border-t border-rule pt-3 sm:grid-cols-2">
          <Which label={words.diff.before} revision={before} words={words} now={pair.readAt} lang={lang} />
          <Which label={words.diff.after} revision={after} words={words} now={pair.readAt} lang={lang} />
        </dl>
        <div className="flex flex-wrap items-center gap-x-1 gap-y-2">
          {ways.filter(({ shown }) => shown).map(({ name, href }) => <a key={name} href={href} className={buttonClass('plain')}>{name}</a>)}
          {mayEdit && !after.isHead && <RestoreForm articleId={articleId} revisionId={after.id} title={title} baseVersion={version} action={restoreAction} look="primary" />}
        </div>
      </div>
      <div className="sticky top-0 z-20 mt-3 border-y border-rule bg-paper max-lg:z-20">
        <div className="mx-auto flex w-full max-w-6xl justify-end px-4 py-1 sm:px-8"><ChangeSteps count={count} /></div>
      </div>
    </>
  )
}

type WhichProps = { label: string; revision: RevisionItem | null; words: Messages['revisions']; now: Date; lang: string }

function Which({ label, revision, words, now, lang }: WhichProps) {
  return (
    <div className="min-w-0 text-ui">
      <dt className="text-meta text-ink-2">{label}</dt>
      <dd>
        {revision === null ? words.diff.nothingBefore : (
          <>
            <strong>{revisionTitle(words, revision)}</strong> <span className="text-ink-2">{revisionReason(words, revision)}</span>
            {revision.isHead && <span className="font-semibold text-accent"> · {words.head}</span>}
            {revision.isLive && <span className="font-semibold text-success"> · {words.live}</span>}
            <span className="flex flex-wrap gap-x-3 text-meta">{revision.author ?? words.operator} <RevisionWhen instant={revision.createdAt} now={now} lang={lang} /></span>
          </>
        )}
      </dd>
    </div>
  )
}
