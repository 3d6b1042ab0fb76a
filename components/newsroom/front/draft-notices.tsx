import { buttonClass } from '@/components/ui/button-class'
import { useFront } from './front-context'

/** What became of the work: saved or not, how far it is from what readers see, and what somebody has to decide. */
export function DraftNotices({ differences, isPublished }: { differences: number; isPublished: boolean }) {
  const { words, draft } = useFront()
  return (
    <>
      {draft.left && (
        <div role="alert" className="flex flex-wrap items-center gap-2 border-l-4 border-warning py-1 pl-3 text-ui">
          <p className="font-semibold">{words.recover}</p>
          <button type="button" onClick={() => draft.takeLeft(true)} className={buttonClass('plain')}>{words.recoverTake}</button>
          <button type="button" onClick={() => draft.takeLeft(false)} className={buttonClass('quiet')}>{words.recoverDrop}</button>
        </div>
      )}
      {draft.state === 'conflict' && (
        <div role="alert" className="flex flex-wrap items-center gap-2 border-l-4 border-alarm py-1 pl-3 text-ui">
          <p className="w-full"><span className="font-semibold">{words.conflict}</span> {words.conflictMore}</p>
          <button type="button" onClick={draft.takeTheirs} className={buttonClass('plain')}>{words.takeTheirs}</button>
          <button type="button" onClick={draft.takeMine} className={buttonClass('plain')}>{words.takeMine}</button>
        </div>
      )}
      <p role="status" className="tabular flex flex-wrap gap-x-3 text-meta text-ink-2">
        <span className={draft.state === 'failed' || draft.state === 'conflict' ? 'font-semibold text-alarm' : undefined}>{words.state[draft.state]}</span>
        {draft.version > 0 && <span>{words.draftOf(draft.version)}</span>}
        <span>{differences === 0 ? words.live : words.changed(differences)}</span>
        {isPublished && <span className="font-semibold text-success">{words.published} <a href="/" className="underline underline-offset-4">{words.readerSite}</a></span>}
      </p>
    </>
  )
}
