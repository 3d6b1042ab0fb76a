import { mastheadFields } from '@/domain/paper/masthead'
import type { Paper } from '@/domain/paper/paper'
import { correctionsPath, hrefOf, paperPagePath, sectionPath } from './paths'
import { words } from './words'

/** The foot of every page, with what 신문법 제21조 wants every Korean paper to show. What is not known is left out. */
export function SiteFooter({ paper }: { paper: Paper }) {
  const entries = mastheadFields.map((key) => ({ term: words.masthead[key], value: paper.masthead[key] ?? '' })).filter(({ value }) => value !== '')
  return (
    <footer className="page site-foot">
      <div className="scotch" />
      <div className="flex flex-wrap items-baseline gap-x-8 gap-y-3 py-5">
        <p>
          <a href="/" className="text-section font-extrabold tracking-widest">{paper.name}</a>
        </p>
        <nav aria-label={words.footerSections} className="not-printed">
          <ul>
            {paper.sections.filter(({ isHidden }) => !isHidden).map(({ slug, name }) => (
              <li key={slug}>
                <a href={hrefOf(sectionPath(slug))} className="quiet-link">{name}</a>
              </li>
            ))}
            <li>
              <a href="/series" className="inline-block py-1 text-rail underline-offset-4 hover:underline">{words.series.title}</a>
            </li>
            <li>
              <a href="/archive" className="inline-block py-1 text-rail underline-offset-4 hover:underline">{words.archive.title}</a>
            </li>
          </ul>
        </nav>
      </div>
      <div className="border-t border-rule pt-4 text-ink-2">
        <dl>
          <Entry term={words.masthead.paper} value={paper.name} />
          {entries.map(({ term, value }) => (
            <Entry key={term} term={term} value={value} />
          ))}
        </dl>
        {paper.pages && paper.pages.length > 0 && (
          <nav aria-label={words.footerPages} className="not-printed">
            <ul className="mt-3 flex flex-wrap gap-x-4">
              {paper.pages.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={hrefOf(paperPagePath(slug))} className="inline-block py-1 underline-offset-4 hover:underline">{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p className="not-printed mt-3"><a href={correctionsPath} className="inline-block py-1 text-ink underline-offset-4 hover:underline">{words.corrections.title}</a></p>
        <p className="mt-3">{words.article.copyright(paper.name)}</p>
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
