import { TriangleAlert } from 'lucide-react'
import type { LegalPage } from '@/domain/paper/legal-pages'
import type { RequiredMasthead } from '@/domain/paper/masthead'
import type { Messages } from '@/messages'

type PaperWarningProps = { masthead: RequiredMasthead[]; pages: LegalPage[]; words: Messages['settings'] }

/** What press law asks for and readers do not find yet, for those who can mend it. Nothing while all is there. */
export function PaperWarning({ masthead, pages, words }: PaperWarningProps) {
  if (masthead.length === 0 && pages.length === 0) return null
  const { warning } = words
  const names = masthead.map((field) => (field === 'name' ? words.masthead.name : words.masthead.fields[field]))
  return (
    <section aria-label={warning.label} className="flex flex-col gap-1.5 border-l-4 border-alarm bg-paper-2 px-4 py-3 text-ui">
      <h2 className="flex items-center gap-2 text-ui-2 font-bold"><TriangleAlert size={17} aria-hidden className="text-alarm" />{warning.title}</h2>
      {names.length > 0 && <p>{warning.masthead}: <strong className="font-semibold">{names.join(', ')}</strong>. <a href="/admin/settings/masthead" className="underline underline-offset-4">{warning.mend}</a></p>}
      {pages.length > 0 && <p>{warning.pages}: <strong className="font-semibold">{pages.map((page) => words.pages.names[page]).join(', ')}</strong>. <a href="/admin/settings/pages" className="underline underline-offset-4">{warning.write}</a></p>}
      <p className="text-meta text-ink-2">{warning.law}</p>
    </section>
  )
}
