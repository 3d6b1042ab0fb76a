import type { Paper } from '@/domain/paper/paper'
import { hrefOf, sectionPath } from './paths'
import { words } from './words'

const mastheadOrder = [
  'registration', 'registeredOn', 'foundedOn', 'publisher', 'editor', 'youthProtectionOfficer', 'address', 'phone',
] as const satisfies readonly (keyof Paper['masthead'])[]

/** The foot of every page, with what 신문법 제21조 wants every Korean paper to show. What is not known is left out. */
export function SiteFooter({ paper }: { paper: Paper }) {
  const entries = mastheadOrder.map((key) => ({ term: words.masthead[key], value: paper.masthead[key] })).filter(({ value }) => value !== '')
  return (
    <footer className="page site-foot">
      <div className="scotch" />
      <div className="flex flex-wrap items-baseline gap-x-8 gap-y-3 py-5">
        <p>
          <a href="/" className="text-section font-extrabold tracking-widest">{paper.name}</a>
        </p>
        <nav aria-label={words.footerSections} className="not-printed">
          <ul>
            {paper.sections.map(({ slug, name }) => (
              <li key={slug}>
                <a href={hrefOf(sectionPath(slug))} className="quiet-link">{name}</a>
              </li>
            ))}
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
