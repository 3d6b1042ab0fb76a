'use client'

import { useMessages } from '@/components/ui/lang.client'
import { type Look, contrastIn, contrastText, isReadable } from '@/domain/tones/readability'

const themes = ['light', 'dark'] as const

/** How well letters can be read in both themes, as figures and in words; said again whenever they change. */
export function ContrastFigures({ rows }: { rows: { name: string; look: Look }[] }) {
  const { freeColour: say, highlights, tones } = useMessages().editor
  const [first] = rows
  const { ink, highlight } = first?.look ?? { ink: null, highlight: null }
  // Which of the two was put in is what the names of the rows say; the other one stands there already.
  const under = highlight !== null && highlight in highlights ? say.onHighlight(highlights[highlight as keyof typeof highlights]) : ink !== null && ink in tones ? say.underTone(tones[ink as keyof typeof tones]) : say.onPaper
  return (
    <div role="status">
      <table className="w-full border-y border-rule text-ui">
        <caption className="pb-1 text-left text-meta text-ink-2">{under}</caption>
        <thead>
          <tr className="text-left text-meta text-ink-2">
            <td />
            {themes.map((theme) => <th key={theme} scope="col" className="py-1 font-semibold">{say.themes[theme]}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, look }) => (
            <tr key={name} className="border-t border-rule">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal">{name}</th>
              {themes.map((theme) => (
                <td key={theme} className="py-1.5 tabular-nums">
                  {contrastText(contrastIn(theme, look))}:1 <strong className={isReadable(theme, look) ? 'text-success' : 'text-alarm'}>{isReadable(theme, look) ? say.passes : say.fails}</strong>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
