import type { ArticleCard } from '@/domain/articles/article'
import { ArchiveLink } from './archive-link'
import { ListHeading } from './list-heading'
import { Pagination } from './pagination'
import { contributorPath } from './paths'
import { StoryRows } from './story-rows'
import { words } from './words'

type ContributorPageProps = {
  contributor: { name: string; slug: string; title: string; bio: string }
  articles: ArticleCard[]
  page: number
  pages: number
  total: number
}

/** Who somebody is and everything they wrote. */
export function ContributorPage({ contributor, articles, page, pages, total }: ContributorPageProps) {
  const { name, slug, title, bio } = contributor
  return (
    <div>
      <ListHeading title={name} note={title}>
        {bio}
      </ListHeading>
      <p className="tabular pt-4 text-meta text-ink-2">{words.list.count(total.toLocaleString('ko-KR'))}</p>
      <StoryRows articles={articles} kicker by={slug} />
      <div className="mt-6 space-y-6">
        <Pagination listPath={contributorPath(slug)} page={page} pages={pages} />
        <ArchiveLink />
      </div>
    </div>
  )
}
