import type { ArticleCard } from '@/domain/articles/article'
import { hrefOf } from './paths'
import { words } from './words'

type MostReadProps = {
  lists: { day: ArticleCard[]; week: ArticleCard[] }
  /** How many lines a list has at most. */
  most?: number
  /** Beside a text one list is enough: that of the day, or of the week where the day has not filled it. */
  single?: boolean
}

const spans = ['day', 'week'] as const

/**
 * The most read stories of 24 hours and of 7 days, numbered. The two lists change places by radio buttons and style sheet alone
 * (`site-base.css`); `enhance/most-read.ts` brings them up to now by changing texts alone, for which places are kept. Hidden until
 * something has been read.
 */
export function MostRead({ lists, most = 10, single = false }: MostReadProps) {
  const { mostRead } = words
  const shown = single ? [lists.day.length < Math.min(most, lists.week.length) ? 'week' : 'day'] as const : spans
  const isEmpty = spans.every((span) => lists[span].length === 0)
  return (
    <most-read hidden={isEmpty || undefined} suppressHydrationWarning>
      <section aria-labelledby="most-read" className="most-read">
        <h2 id="most-read">{mostRead.title}</h2>
        {!single && spans.map((span, place) => (
          <input key={span} type="radio" name="most-read-span" id={`most-read-${span}`} defaultChecked={place === 0} className="sr-only" />
        ))}
        <div className="most-read-spans">
          {single ? mostRead[shown[0]] : spans.map((span) => <label key={span} htmlFor={`most-read-${span}`}>{mostRead[span]}</label>)}
        </div>
        {shown.map((span) => (
          <ol key={span} data-span={span} className="most-read-list">
            {Array.from({ length: most }, (_, place) => <Line key={place} article={lists[span][place] ?? null} />)}
          </ol>
        ))}
      </section>
    </most-read>
  )
}

/** A line, or the hidden place of one. Its texts may be newer than what was served by the time that anybody compares the two. */
function Line({ article }: { article: ArticleCard | null }) {
  const label = article?.label ?? null
  return (
    <li hidden={article === null} suppressHydrationWarning>
      <a href={article ? hrefOf(article.path) : undefined} suppressHydrationWarning className="story-link">
        <span suppressHydrationWarning className={label === 'breaking' ? 'text-alarm' : 'text-accent'}>{label ? `[${words.labels[label]}] ` : ''}</span>
        <span suppressHydrationWarning>{article?.headline ?? ''}</span>
      </a>
    </li>
  )
}
