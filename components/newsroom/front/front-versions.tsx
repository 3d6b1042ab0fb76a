import { DeskPart } from '@/components/newsroom/people/desk-page'
import { buttonClass } from '@/components/ui/button-class'
import type { FrontVersion } from '@/domain/front/front-desk'
import { formatSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { framePath } from './front-address'

/** The published fronts, newest first, each with one press that brings it back; and what was set aside beside them. */
export function FrontVersions({ words, versions }: { words: Messages['front']; versions: FrontVersion[] }) {
  return (
    <DeskPart title={words.versions}>
      {versions.length === 0 && <p className="text-ui text-ink-2">{words.versionsEmpty}</p>}
      <ol className="divide-y divide-rule">
        {versions.map(({ version, state, at, authorName, revertsTo, isLive }) => (
          <li key={version} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
            <p className="tabular min-w-0 grow text-ui-2">
              <span className="font-semibold">{words.draftOf(version)}</span>{' '}
              <time dateTime={at.toISOString()}>{formatSeoul(at)}</time>{' '}
              <span className="text-meta text-ink-2">
                {[authorName ?? words.operator, state === 'aside' && words.aside, revertsTo !== null && words.revertsTo(revertsTo)].filter(Boolean).join(' · ')}
              </span>{' '}
              {isLive && <span className="text-meta font-semibold text-success">{words.isLive}</span>}
            </p>
            <a href={framePath({ version })} target="_blank" rel="noopener" aria-label={words.lookOf(version)} className={buttonClass('quiet')}>{words.look}</a>
            {state === 'published' && !isLive && (
              <form method="post" action="/admin/front/revert">
                <input type="hidden" name="version" value={version} />
                <button type="submit" aria-label={words.revertOf(version)} className={buttonClass('plain')}>{words.revert}</button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </DeskPart>
  )
}
