import { mastheadFields } from '@/domain/paper/masthead'
import type { PaperOnPage } from '@/domain/paper/paper'
import { ChannelLinks } from './channel-links'
import { correctionsPath, hrefOf, paperPagePath, sectionPath } from './paths'
import { words } from './words'

/** The foot of every page, with what 신문법 제21조 wants every Korean paper to show. What is not known is left out. */
export function SiteFooter({ paper }: { paper: PaperOnPage }) {
  const entries = mastheadFields.map((key) => ({ term: words.masthead[key], value: paper.masthead[key] ?? '' })).filter(({ value }) => value !== '')
  return (
    <footer className="page site-foot">
      <div className="scotch" />
      <div className="site-foot-top">
        <p>
          <a href="/">{paper.name}</a>
        </p>
        <nav aria-label={words.footerSections} className="not-printed">
          <ul>
            {paper.sections.filter(({ isHidden }) => !isHidden).map(({ slug, name }) => (
              <li key={slug}>
                <a href={hrefOf(sectionPath(slug))} className="quiet-link">{name}</a>
              </li>
            ))}
            {paper.hasSeries && (
              <li>
                <a href="/series" className="quiet-link">{words.series.title}</a>
              </li>
            )}
            <li>
              <a href="/archive" className="quiet-link">{words.archive.title}</a>
            </li>
          </ul>
        </nav>
      </div>
      <div className="imprint">
        <dl>
          <Entry term={words.masthead.paper} value={paper.name} />
          {entries.map(({ term, value }) => (
            <Entry key={term} term={term} value={value} />
          ))}
        </dl>
        <nav aria-label={words.footerPages} className="not-printed">
          <ul>
            {paper.pages?.map(({ slug, title }) => (
              <li key={slug}>
                <a href={hrefOf(paperPagePath(slug))} className="quiet-link">{title}</a>
              </li>
            ))}
            <li>
              <a href={correctionsPath} className="quiet-link">{words.corrections.title}</a>
            </li>
          </ul>
        </nav>
        {paper.channels && paper.channels.length > 0 && <ChannelLinks channels={paper.channels} />}
        <p>{words.article.copyright(paper.name)}</p>
      </div>
    </footer>
  )
}

function Entry({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}
