import { ExternalLink } from 'lucide-react'
import { StatusMark } from '@/components/newsroom/status-mark'
import type { LibraryItemWhole } from '@/domain/media/library-item'
import type { Messages } from '@/messages'

type ItemUsesProps = { item: Pick<LibraryItemWhole, 'uses' | 'places' | 'hiddenUses'>; words: Messages['library']['item']['uses']; statuses: Messages['newsroom']['statuses'] }

const titleClass = 'min-w-0 grow font-semibold break-words'

/** The articles that show or offer something, those before readers first, and where it stands beside them. */
export function ItemUses({ item: { uses, places, hiddenUses }, words, statuses }: ItemUsesProps) {
  if (uses.length + places.length + hiddenUses === 0) return <p className="text-ui text-ink-2">{words.none}</p>
  return (
    <ul className="flex flex-col">
      {uses.map(({ articleId, headline, status, path, place, front }) => (
        <li key={articleId} className="flex flex-wrap items-center gap-x-3 border-b border-rule py-2 text-ui">
          <a href={`/admin/articles/${articleId}`} className={`${titleClass} basis-48 hover:underline`}>{headline || words.untitled}</a>
          <StatusMark status={status} statuses={statuses} />
          <span className="text-meta text-ink-2">{[words.places[place], front && words.fronts[front]].filter(Boolean).join(' · ')}</span>
          {path && <ReaderLink path={path} label={words.readerPage(headline)} />}
        </li>
      ))}
      {places.map(({ kind, ref, name, deskPath, path }) => (
        <li key={`${kind}:${ref}`} className="flex flex-wrap items-center gap-x-3 border-b border-rule py-2 text-ui">
          {deskPath === null ? <span className={`${titleClass} basis-24`}>{name || words.kinds[kind]}</span> : <a href={encodeURI(deskPath)} className={`${titleClass} basis-24 hover:underline`}>{name || words.kinds[kind]}</a>}
          <span className="text-meta text-ink-2">{[name && words.kinds[kind], path === null ? words.unseen : words.places.both].filter(Boolean).join(' · ')}</span>
          {path !== null && <ReaderLink path={path} label={words.readerPage(name || words.kinds[kind])} />}
        </li>
      ))}
      {hiddenUses > 0 && <li className="py-2 text-ui text-ink-2">{words.hidden(hiddenUses)}</li>}
    </ul>
  )
}

function ReaderLink({ path, label }: { path: string; label: string }) {
  return <a href={encodeURI(path)} target="_blank" aria-label={label} className="rounded p-1 text-ink-2 hover:text-ink"><ExternalLink size={14} aria-hidden /></a>
}
