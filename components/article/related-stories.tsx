import { MediumStory } from '@/components/site/medium-story'
import { hrefOf, sectionPath } from '@/components/site/paths'
import { ChevronIcon } from '@/components/site/icons'
import { words } from '@/components/site/words'
import type { ArticleCard, SectionEntry } from '@/domain/articles/article'

type RelatedStoriesProps = {
  section: SectionEntry
  /** Whether any of them shares a tag with the article; else they are of its section alone, and are called so. */
  sharesTag: boolean
  articles: ArticleCard[]
}

/** Where to read on after an article: a row of stories, those with pictures first. */
export function RelatedStories({ section, sharesTag, articles }: RelatedStoriesProps) {
  if (articles.length === 0) return null
  const sorted = [...articles].sort((one, other) => Number(other.leadPicture !== null) - Number(one.leadPicture !== null))
  return (
    <section aria-labelledby="related" className="related">
      <h2 id="related">
        {sharesTag ? words.article.related : <SectionLink section={section} />}
      </h2>
      <div className="ruled stacked">
        {sorted.map((article) => (
          <MediumStory key={article.number} article={article} teaser={false} />
        ))}
      </div>
    </section>
  )
}

function SectionLink({ section }: { section: SectionEntry }) {
  return (
    <a href={hrefOf(sectionPath(section.slug))} className="inline-flex min-h-8 items-center gap-1 underline-offset-4 hover:underline">
      {words.article.sameSection(section.name)}
      <ChevronIcon className="size-4 text-ink-2" />
    </a>
  )
}
