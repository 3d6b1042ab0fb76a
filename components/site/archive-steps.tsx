import { archivePath } from '@/domain/articles/archive-address'
import { words } from './words'

type ArchiveStepsProps = {
  /** What the links step through, for those who hear it. */
  name: string
  earlier: string | null
  later: string | null
  nameOf: (date: string) => string
}

/** From a day or a month to the ones before and after it that have articles, and to all of them. */
export function ArchiveSteps({ name, earlier, later, nameOf }: ArchiveStepsProps) {
  return (
    <nav aria-label={name} className="mt-6 flex flex-wrap justify-between gap-x-6 border-t border-rule pt-2 text-rail">
      {earlier && <a href={archivePath(earlier)} rel="prev" className="page-link">← {nameOf(earlier)}</a>}
      {later && <a href={archivePath(later)} rel="next" className="page-link">{nameOf(later)} →</a>}
      <a href="/archive" className="page-link">{words.archive.all}</a>
    </nav>
  )
}
