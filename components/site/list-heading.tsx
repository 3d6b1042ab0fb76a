import type { ReactNode } from 'react'

type ListHeadingProps = {
  title: string
  note?: ReactNode
  /** False where what follows begins with a strong rule of its own. */
  ruled?: boolean
  children?: ReactNode
}

/** The name over a list: a section's, a writer's, a tag's. `note` stands small beside it, `children` under it. */
export function ListHeading({ title, note, ruled = true, children }: ListHeadingProps) {
  return (
    <header className={ruled ? 'border-b-2 border-rule-strong pb-3 lg:pb-4' : undefined}>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-lead font-bold tracking-tight">{title}</h1>
        {note && <p className="text-rail text-ink-2">{note}</p>}
      </div>
      {children && <p className="mt-1.5 max-w-measure text-rail text-ink-2">{children}</p>}
    </header>
  )
}
