import { words } from '@/components/site/words'
import { SharePanel } from './share-panel'

export type SharedArticle = {
  /** Absolute and short: the one to hand on, print and read aloud. It leads to the one that search engines know. */
  shortAddress: string
  headline: string
}

const { tools } = words

/**
 * 공유, 글자 크기, 인쇄. Sharing is links and works by itself. What needs a script is marked `data-script`: it keeps its place until
 * `enhance/article-tools.ts` has run, and is not there at all where scripts are off (`article-tools.css`).
 */
export function ArticleTools({ shared }: { shared: SharedArticle }) {
  return (
    <article-tools role="group" aria-label={tools.name} class="article-tools not-printed">
      <details data-menu>
        <summary className="tool">{tools.share}</summary>
        <SharePanel shared={shared} />
      </details>
      <details data-menu data-script>
        <summary className="tool">{tools.textSize}</summary>
        <div className="tool-panel text-sizes">
          {tools.textSizes.map((name, place) => (
            <button key={name} type="button" data-tool="size" value={place + 1} aria-pressed={place === 1} suppressHydrationWarning className="text-size">
              <span aria-hidden className={`text-size-${place + 1}`}>가</span>
              {name}
            </button>
          ))}
        </div>
      </details>
      <button type="button" data-tool="print" data-script className="tool">{tools.print}</button>
    </article-tools>
  )
}
