import { buttonClass } from '@/components/ui/button-class'
import { type Checklist, checkCodes, checkLevels } from '@/domain/articles/checklist'
import type { Messages } from '@/messages'

type ChecklistFormProps = { checklist: Checklist; mayChange: boolean; words: Messages['way']['checklist'] }

/** How much each finding counts, a row each. A plain form: it works without JavaScript. */
export function ChecklistForm({ checklist, mayChange, words }: ChecklistFormProps) {
  return (
    <form method="post" action="/admin/settings/checklist/save" className="flex flex-col gap-5">
      <table className="w-full border-collapse text-ui">
        <thead>
          <tr className="border-b border-rule-strong text-meta text-ink-2">
            <th scope="col" className="py-2 pr-3 text-left font-semibold">{words.item}</th>
            {checkLevels.map((level) => <th key={level} scope="col" className="w-14 py-2 text-center font-semibold sm:w-24">{words.levels[level]}</th>)}
          </tr>
        </thead>
        <tbody>
          {Object.entries(words.fixed).map(([name, item]) => (
            <tr key={name} className="border-b border-rule">
              <th scope="row" className="h-9 py-1 pr-3 text-left font-normal">{item}</th>
              <td colSpan={3} className="text-right text-ink-2 sm:pr-6">{words.always}</td>
            </tr>
          ))}
          {checkCodes.map((code) => (
            <tr key={code} className="border-b border-rule hover:bg-paper-2">
              <th scope="row" className="py-1 pr-3 text-left font-normal">{words.items[code]}</th>
              {checkLevels.map((level) => (
                <td key={level} className="text-center">
                  <label className="inline-flex size-9 items-center justify-center">
                    <input type="radio" name={code} value={level} defaultChecked={checklist[code] === level} disabled={!mayChange} className="size-4 accent-accent" />
                    <span className="sr-only">{words.items[code]}: {words.levels[level]}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {mayChange && <div><button type="submit" className={buttonClass('primary')}>{words.save}</button></div>}
    </form>
  )
}
