import { buttonClass } from '@/components/ui/button-class'
import type { Messages } from '@/messages'
import { NewArticleForm } from './new-article-form'

/** An empty list leads on: to the first article, or out of a filter that finds nothing. */
export function EmptyList({ isFiltered, isTrash, list }: { isFiltered: boolean; isTrash: boolean; list: Messages['newsroom']['list'] }) {
  return (
    <div className="flex flex-col items-start gap-3 py-12">
      <p className="text-section font-bold">{isTrash ? list.trashEmpty : isFiltered ? list.noMatch : list.empty}</p>
      {!isTrash && <p className="text-ui-2 text-ink-2">{isFiltered ? list.noMatchNext : list.emptyNext}</p>}
      {isFiltered ? (
        <a href="/admin/articles" className={buttonClass('plain')}>{list.clear}</a>
      ) : (
        <>
          <NewArticleForm label={list.create} />
          <p className="text-meta text-ink-2">{list.emptyImport} <code className="rounded bg-paper-2 px-1.5 py-0.5">npm run ilbo -- import jekyll …</code></p>
        </>
      )}
    </div>
  )
}
