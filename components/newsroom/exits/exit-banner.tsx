import { buttonClass } from '@/components/ui/button-class'
import type { ArticleExit } from '@/domain/articles/article-exit'
import { formatSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

/** Over an article that left: who took it away, when and why, and the way back. Plain forms, which work before JavaScript. */
export function ExitBanner({ articleId, exit, exits }: { articleId: string; exit: ArticleExit; exits: Messages['exits'] }) {
  const who = exit.by ?? exits.somebody
  const isWithdrawn = exit.kind === 'withdrawn'
  const mayUndo = isWithdrawn ? exit.mayPutBack : exit.mayRestore
  return (
    <section role="status" className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-t border-rule bg-paper-2 px-4 py-3 text-ui">
      <div className="min-w-0">
        <p className="font-semibold">{(isWithdrawn ? exits.withdrawnBy : exits.trashedBy)(who, formatSeoul(exit.at))}</p>
        {isWithdrawn && (
          <dl className="mt-1 text-ink-2">
            <Fact term={exits.why} words={exit.reason || exits.asPromised} />
            <Fact term={exits.told} words={exit.notice || exits.toldTimeOver} />
          </dl>
        )}
      </div>
      {mayUndo && (
        <form method="post" action={`/admin/articles/${articleId}/${isWithdrawn ? 'put-back' : 'take-out'}`} className="flex flex-col gap-1">
          <button type="submit" className={buttonClass('plain')}>{isWithdrawn ? exits.putBack : exits.takeOut}</button>
          {isWithdrawn && <p className="max-w-60 text-meta text-ink-2">{exits.putBackHint}</p>}
        </form>
      )}
    </section>
  )
}

function Fact({ term, words }: { term: string; words: string }) {
  return (
    <div className="flex gap-2">
      <dt className="shrink-0">{term}</dt>
      <dd className="min-w-0 whitespace-pre-line text-ink">{words}</dd>
    </div>
  )
}
