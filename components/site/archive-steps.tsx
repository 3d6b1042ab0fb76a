import { archivePath } from '@/domain/articles/archive-address'
import { words } from './words'

type ArchiveStepsProps = {
  /** What the links step through, for those who hear it. */
  name: string
  earlier: string | null
  later: string | null
  nameOf: (date: string) => string
}

/** From a day or a month to the ones before and after it that have articles, at both ends of a line, and to all of them between (on a phone below). */
export function ArchiveSteps({ name, earlier, later, nameOf }: ArchiveStepsProps) {
  return (
    <nav aria-label={name} className="tabular mt-6 grid grid-cols-2 border-t border-rule pt-2 text-meta sm:grid-cols-3 sm:text-rail">
      {earlier && <a href={archivePath(earlier)} rel="prev" className="page-link -ml-2 justify-self-start">← {nameOf(earlier)}</a>}
      {later && <a href={archivePath(later)} rel="next" className="page-link -mr-2 col-start-2 row-start-1 justify-self-end sm:col-start-3">{nameOf(later)} →</a>}
      <a href="/archive" className="page-link col-span-2 justify-self-center sm:col-span-1 sm:col-start-2 sm:row-start-1">{words.archive.all}</a>
    </nav>
  )
}
