import type { ArticleCard } from '@/domain/articles/article'
import { ArchiveLink } from './archive-link'
import { ListHeading } from './list-heading'
import { Pagination } from './pagination'
import { tagPath } from './paths'
import { StoryRows } from './story-rows'
import { words } from './words'

type TagPageProps = { tag: { name: string; slug: string }; articles: ArticleCard[]; page: number; pages: number; total: number }

/** Everything under one tag, whatever the section. */
export function TagPage({ tag, articles, page, pages, total }: TagPageProps) {
  return (
    <div>
      <ListHeading title={words.list.tag(tag.name)} note={words.list.count(total.toLocaleString('ko-KR'))} />
      <StoryRows articles={articles} kicker />
      <div className="mt-6 space-y-6">
        <Pagination listPath={tagPath(tag.slug)} page={page} pages={pages} />
        <ArchiveLink />
      </div>
    </div>
  )
}
