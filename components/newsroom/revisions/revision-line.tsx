import clsx from 'clsx'
import { buttonClass } from '@/components/ui/button-class'
import type { RevisionItem } from '@/domain/articles/revision'
import type { HistoryRowsProps } from './history-rows'
import { NameForm } from './name-form.client'
import { RestoreForm } from './restore-form.client'
import { compareHref } from './revision-address'
import { RevisionWhen } from './revision-when'
import { revisionReason, revisionTitle } from './revision-words'

type RevisionLineProps = HistoryRowsProps & { revision: RevisionItem; isInner: boolean; /** Ids of the two that are chosen unless somebody chooses others. */ chosen: { before?: string; after?: string } }

/** One revision: which two to compare, what it is, who and when, and what can be done with it. */
export function RevisionLine({ revision, isInner, chosen, articleId, history, words, lang, actions }: RevisionLineProps) {
  const { id, name, author, createdAt, isLive, isHead } = revision
  const title = revisionTitle(words, revision)
  return (
    <li className={clsx('flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-2 text-ui', isInner && 'max-sm:pl-4 sm:pl-6')}>
      <span className="flex">
        {(['before', 'after'] as const).map((side) => (
          <label key={side} className="flex size-7 cursor-pointer items-center justify-center">
            <span className="sr-only">{side === 'before' ? words.chooseBefore(title) : words.chooseAfter(title)}</span>
            <input type="radio" form="compare" name={side === 'before' ? 'from' : 'to'} value={id} defaultChecked={id === chosen[side]} className="size-4 accent-accent" />
          </label>
        ))}
      </span>
      <span className="min-w-40 grow">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <a href={compareHref(articleId, 'previous', id)} className={clsx('py-1 hover:underline', name === null ? 'font-semibold' : 'text-rail font-bold')}>{title}</a>
          {name !== null && <span className="text-ink-2">{revision.kind === 'branch' ? words.branchOf(revision.version) : words.version(revision.version)}</span>}
          <span className="text-ink-2">{revisionReason(words, revision)}</span>
          {isHead && <span className="rounded border border-accent px-1.5 text-meta font-semibold text-accent">{words.head}</span>}
          {isLive && <span className="rounded border border-success px-1.5 text-meta font-semibold text-success">{words.live}</span>}
        </span>
        <span className="flex flex-wrap gap-x-3 text-meta">
          <span>{author ?? words.operator}</span>
          <RevisionWhen instant={createdAt} now={history.readAt} lang={lang} />
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-1 max-sm:w-full max-sm:pl-18">
        <a href={compareHref(articleId, 'previous', id)} aria-label={words.compareOf(title)} className={buttonClass('quiet', 'max-sm:pl-0')}>{words.compare}</a>
        {history.mayEdit && <NameForm key={name} articleId={articleId} revisionId={id} title={title} name={name} action={actions.name} />}
        {history.mayEdit && !isHead && <RestoreForm articleId={articleId} revisionId={id} title={title} baseVersion={history.version} action={actions.restore} look="quiet" />}
      </span>
    </li>
  )
}
