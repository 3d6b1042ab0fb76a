import type { ArticleCard, Picture } from '@/domain/articles/article'
import { ArchiveLink } from './archive-link'
import { ListHeading } from './list-heading'
import { Pagination } from './pagination'
import { contributorPath } from './paths'
import { PictureImage } from './picture-image'
import { StoryRows } from './story-rows'
import { words } from './words'

type ContributorPageProps = {
  contributor: { name: string; slug: string; title: string; bio: string; email: string; portrait: Picture | null }
  articles: ArticleCard[]
  page: number
  pages: number
  total: number
}

/** Who somebody is and everything they wrote. */
export function ContributorPage({ contributor, articles, page, pages, total }: ContributorPageProps) {
  const { name, slug, title, bio, email, portrait } = contributor
  const heading = (
    <ListHeading title={name} note={title} ruled={false}>
      {bio}
    </ListHeading>
  )
  return (
    <div>
      <div className="flex items-start gap-4 border-b-2 border-rule-strong pb-3 sm:gap-6 lg:pb-4">
        {portrait && <PictureImage picture={portrait} alt={portrait.alt || words.list.portraitOf(name)} widest={128} sizes="(min-width: 40rem) 128px, 80px" className="size-20 flex-none object-cover sm:size-32" />}
        <div className="min-w-0">
          {heading}
          {email && (
            <p className="mt-1.5 text-rail break-words">
              <a href={`mailto:${email}`} className="text-accent underline-offset-4 hover:underline">{email}</a>
            </p>
          )}
        </div>
      </div>
      <p className="tabular pt-4 text-meta text-ink-2">{words.list.count(total.toLocaleString('ko-KR'))}</p>
      <StoryRows articles={articles} kicker by={slug} />
      <div className="mt-6 space-y-6">
        <Pagination listPath={contributorPath(slug)} page={page} pages={pages} />
        <ArchiveLink />
      </div>
    </div>
  )
}
