import { words } from '@/components/site/words'
import type { SharedArticle } from './article-tools'
import { shareHref, shareSites } from './share-links'

const { tools, article } = words

/** Ways to hand a story on. Nothing is asked of another site before somebody follows its link. */
export function SharePanel({ shared }: { shared: SharedArticle }) {
  const { shortAddress, headline } = shared
  return (
    <div className="tool-panel">
      <div data-script className="share-own">
        <button type="button" data-tool="copy" data-done={tools.copied} data-failed={tools.notCopied} className="share-way">{tools.copy}</button>
        <button type="button" data-tool="device" data-title={headline} hidden suppressHydrationWarning className="share-way">{tools.device}</button>
      </div>
      <p>{tools.copyHint}</p>
      <ul className="share-sites">
        {shareSites.map((site) => (
          <li key={site}>
            <a href={shareHref(site, { address: shortAddress, headline })} target="_blank" rel="noopener noreferrer nofollow" className="share-way">
              {tools.sites[site]}
              <span className="sr-only">{` ${tools.inNewWindow}`}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="share-address">
        <span>{article.address}</span> <span data-address>{shortAddress}</span>
      </p>
      <p role="status" suppressHydrationWarning className="share-status" />
    </div>
  )
}
