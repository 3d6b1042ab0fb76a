import { ChevronIcon } from '@/components/site/icons'
import { contributorPath, hrefOf, tagPath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { BylineEntry, ShownArticle, TagEntry } from '@/domain/articles/article'

/** What follows the body: tags, who wrote it, whose it is. */
export function ArticleFoot({ article, paperName }: { article: ShownArticle; paperName: string }) {
  const { tags, bylines } = article
  return (
    <footer className="mt-10 lg:mt-12">
      {tags.length > 0 && <Tags tags={tags} />}
      {bylines.length > 0 && <Reporters bylines={bylines} />}
      <p className="mt-4 text-meta text-ink-2">{words.article.copyright(paperName)}</p>
    </footer>
  )
}

function Tags({ tags }: { tags: TagEntry[] }) {
  return (
    <ul aria-label={words.article.tags} className="mb-5 flex flex-wrap gap-x-4 gap-y-1 text-rail print:hidden">
      {tags.map(({ slug, name }) => (
        <li key={slug}>
          <a href={hrefOf(tagPath(slug))} rel="tag" className="inline-block py-1 text-accent underline-offset-4 hover:underline">
            {words.list.tag(name)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Reporters({ bylines }: { bylines: BylineEntry[] }) {
  return (
    <ul aria-label={words.article.reporters} className="divide-y divide-rule border-y border-rule print:hidden">
      {bylines.map(({ slug, name, title }) => (
        <li key={slug} className="relative flex items-center justify-between gap-4 py-3.5">
          <p className="text-rail">
            <a href={hrefOf(contributorPath(slug))} className="story-link font-bold">{name}</a>
            {title && <span className="text-ink-2"> {title}</span>}
          </p>
          <span aria-hidden className="flex flex-none items-center gap-0.5 text-meta text-ink-2">
            {words.article.moreFromReporter}
            <ChevronIcon className="size-3.5" />
          </span>
        </li>
      ))}
    </ul>
  )
}
