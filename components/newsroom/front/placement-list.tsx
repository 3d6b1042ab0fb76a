import type { Placement } from '@/domain/front/placement'
import type { Messages } from '@/messages'

/** A recorded front as text: its lines, then block after block with the headlines that stood there. */
export function PlacementList({ words, placement: { bar, blocks } }: { words: Messages['front']; placement: Placement }) {
  return (
    <div className="flex flex-col gap-5">
      {bar.length > 0 && (
        <section aria-label={words.bar} className="border-l-4 border-alarm pl-3">
          {bar.map(({ text, number }, at) => <p key={at} className="text-ui-2 font-semibold">{text}{number !== null && <Numbered number={number} />}</p>)}
        </section>
      )}
      {blocks.filter(({ stories }) => stories.length > 0).map(({ id, kind, section, stories }) => (
        <section key={id} aria-labelledby={`stood-${id}`}>
          <h3 id={`stood-${id}`} className="text-ui font-bold">{section ?? words.blocks[kind]}</h3>
          <ol className="divide-y divide-rule border-y border-rule">
            {stories.map(({ slot, number, headline, how }) => (
              <li key={slot} className="flex items-baseline gap-2 py-1.5 text-ui-2">
                <span className="tabular w-5 shrink-0 text-right text-meta text-ink-2">{slot + 1}</span>
                <span className="grow">{headline}<Numbered number={number} /></span>
                <span className="shrink-0 text-meta text-ink-2">{words.how[how]}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** The article's number leads to what is there now: the article, or that it was withdrawn. */
function Numbered({ number }: { number: number }) {
  return <a href={`/articles/${number}`} className="tabular ml-2 text-meta font-normal text-ink-2 underline underline-offset-2">#{number}</a>
}
