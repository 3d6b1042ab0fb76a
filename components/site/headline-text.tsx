import type { ArticleCard } from '@/domain/articles/article'
import { words } from './words'

type Headed = Pick<ArticleCard, 'label' | 'headline'>

/** The headline with its bracketed word: red for 속보, which alone is an alarm; the accent for the others. */
export function HeadlineText({ article }: { article: Headed }) {
  const { label, headline } = article
  if (!label) return headline
  return (
    <>
      <span className={label === 'breaking' ? 'text-alarm' : 'text-accent'}>{`[${words.labels[label]}]`}</span>{` ${headline}`}
    </>
  )
}

/** The same as plain text, for titles, feeds and machines. */
export function headlineText({ label, headline }: Headed): string {
  return label ? `[${words.labels[label]}] ${headline}` : headline
}
