import type { BarLine } from '@/domain/front/fill-front'
import { hrefOf } from './paths'
import { SeoulTime } from './seoul-time'
import { words } from './words'

/** The lines that may be red: news that breaks. The word and the bar say it too, not the colour alone. `data-until` is heard by enhance/. */
export function BreakingBar({ lines }: { lines: BarLine[] }) {
  return lines.map(({ id, text, href, article, since, until }) => (
    <p key={id} data-until={until.toISOString()} className="relative flex items-baseline gap-3 border-l-4 border-alarm py-0.5 pl-3 text-rail lg:text-list">
      <span className="flex-none font-bold text-alarm">{words.breaking}</span>
      <a href={hrefOf(href)} className="story-link min-w-0 font-semibold">{text}</a>
      <SeoulTime instant={article?.firstPublishedAt ?? since} form="short" className="ml-auto flex-none text-meta text-ink-2 max-sm:hidden" />
    </p>
  ))
}
