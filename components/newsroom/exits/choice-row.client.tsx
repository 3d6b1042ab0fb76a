'use client'

type ChoiceRowProps<Choice extends string> = { name: string; label: string; choices: readonly Choice[]; names: Readonly<Record<Choice, string>>; chosen: Choice; onChoose: (choice: Choice) => void }

/** One of a few, side by side: plain radio buttons. */
export function ChoiceRow<Choice extends string>({ name, label, choices, names, chosen, onChoose }: ChoiceRowProps<Choice>) {
  return (
    <fieldset>
      <legend className="text-meta font-semibold text-ink">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5">
        {choices.map((choice) => (
          <label key={choice} className="flex min-h-9 items-center gap-2 text-ui">
            <input type="radio" name={name} value={choice} checked={choice === chosen} onChange={() => onChoose(choice)} className="size-4 accent-accent" />
            {names[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
