import { ArrowLeft } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'

/** From the preview back to where the article is written. */
export function BackToArticle({ articleId, name }: { articleId: string; name: string }) {
  return (
    <a href={`/admin/articles/${articleId}`} aria-label={name} title={name} className={buttonClass('quiet', 'w-9 px-0')}>
      <ArrowLeft size={18} aria-hidden />
    </a>
  )
}
