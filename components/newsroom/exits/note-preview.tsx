import { type CorrectionKind, correctionKinds, koreanDay } from '@/domain/document/reader-words'

/** The note as it will stand in the article, each line a paragraph. Nothing while nothing is written. */
export function NotePreview({ label, kind, date, note }: { label: string; kind: CorrectionKind; date: string; note: string }) {
  const lines = note.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  if (lines.length === 0) return null
  return (
    <section aria-label={label}>
      <p className="text-meta font-semibold text-ink">{label}</p>
      <div className="mt-1 border-l-4 border-accent bg-paper-2 px-4 py-3 text-rail wrap-anywhere">
        <p className="text-meta"><strong>{correctionKinds[kind]}</strong> {date && koreanDay(date)}</p>
        {lines.map((line, index) => <p key={`${index} ${line}`} className="mt-1">{line}</p>)}
      </div>
    </section>
  )
}
