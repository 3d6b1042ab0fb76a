import { ExternalLink } from 'lucide-react'
import { StatusMark } from '@/components/newsroom/status-mark'
import type { LibraryItemWhole } from '@/domain/media/library-item'
import type { Messages } from '@/messages'

type ItemUsesProps = { item: Pick<LibraryItemWhole, 'uses' | 'hiddenUses'>; words: Messages['library']['item']['uses']; statuses: Messages['newsroom']['statuses'] }

/** The articles that show or offer something, those before readers first. */
export function ItemUses({ item: { uses, hiddenUses }, words, statuses }: ItemUsesProps) {
  if (uses.length + hiddenUses === 0) return <p className="text-ui text-ink-2">{words.none}</p>
  return (
    <ul className="flex flex-col">
      {uses.map(({ articleId, headline, status, path, place }) => (
        <li key={articleId} className="flex flex-wrap items-center gap-x-3 border-b border-rule py-2 text-ui">
          <a href={`/admin/articles/${articleId}`} className="min-w-0 grow basis-48 font-semibold break-words hover:underline">{headline || words.untitled}</a>
          <StatusMark status={status} statuses={statuses} />
          <span className="text-meta text-ink-2">{words.places[place]}</span>
          {path && <a href={encodeURI(path)} target="_blank" aria-label={words.readerPage(headline)} className="rounded p-1 text-ink-2 hover:text-ink"><ExternalLink size={14} aria-hidden /></a>}
        </li>
      ))}
      {hiddenUses > 0 && <li className="py-2 text-ui text-ink-2">{words.hidden(hiddenUses)}</li>}
    </ul>
  )
}
