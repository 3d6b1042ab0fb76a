import { SquarePen } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'

/** Begins an article. A plain form, so that the editor is a page of its own in the history and works in a new tab. */
export function NewArticleForm({ label }: { label: string }) {
  return (
    <form method="post" action="/admin/articles/new">
      <button type="submit" className={buttonClass('primary')}><SquarePen size={16} aria-hidden />{label}</button>
    </form>
  )
}
