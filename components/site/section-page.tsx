import type { ArticleCard, BoardArticle } from '@/domain/articles/article'
import type { PaperSection } from '@/domain/paper/paper'
import { ArchiveLink } from './archive-link'
import { BoardTable } from './board-table'
import { FeatureBand } from './band-rhythms'
import { ListHeading } from './list-heading'
import { Pagination } from './pagination'
import { sectionPath } from './paths'
import { StoryRows } from './story-rows'
import { words } from './words'

type SectionPageProps = { section: PaperSection; articles: ArticleCard[]; page: number; pages: number; board: SectionBoard | null; views: ReadonlyMap<number, number> }

type SectionBoard = { notices: BoardArticle[]; rows: BoardArticle[] }

/** Stories that open the first page of a magazine section before its list begins. */
const opening = 5

/** A section: as a magazine that opens with a large story, or as a numbered board. */
export function SectionPage({ section, articles, page, pages, board, views }: SectionPageProps) {
  const asBoard = board !== null && articles.length > 0
  return (
    <div className="space-y-6 lg:space-y-8">
      <ListHeading title={section.name} note={page > 1 ? words.list.page(page) : undefined} ruled={!asBoard}>
        {section.description}
      </ListHeading>
      {asBoard ? (
        <BoardTable caption={section.name} {...board} views={views} />
      ) : (
        <Magazine articles={articles} opened={page === 1} />
      )}
      <Pagination listPath={sectionPath(section.slug)} page={page} pages={pages} />
      {articles.length > 0 && <ArchiveLink />}
    </div>
  )
}

function Magazine({ articles, opened }: { articles: ArticleCard[]; opened: boolean }) {
  if (!opened || articles.length <= 1) return <StoryRows articles={articles} />
  return (
    <div>
      <FeatureBand articles={articles.slice(0, opening)} level={2} leads />
      {articles.length > opening && (
        <div className="mt-6 border-t border-rule lg:mt-8">
          <StoryRows articles={articles.slice(opening)} />
        </div>
      )}
    </div>
  )
}
