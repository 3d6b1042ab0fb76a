'use client'

import clsx from 'clsx'

type PreviewChoiceProps<Name extends string> = { name: string; choices: Readonly<Record<Name, string>>; chosen: Name; onChoose: (name: Name) => void }

/** One of a few, as buttons in a row. */
export function PreviewChoice<Name extends string>({ name, choices, chosen, onChoose }: PreviewChoiceProps<Name>) {
  return (
    <div role="group" aria-label={name} className="flex rounded-md border border-rule">
      {(Object.keys(choices) as Name[]).map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === chosen} onClick={() => onChoose(choice)} className={clsx('h-8.5 cursor-pointer rounded-[5px] px-2.5 text-meta whitespace-nowrap', choice === chosen ? 'bg-ink/10 font-semibold text-ink' : 'text-ink-2 hover:text-ink')}>
          {choices[choice]}
        </button>
      ))}
    </div>
  )
}
