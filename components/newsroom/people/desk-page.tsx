import type { ReactNode } from 'react'

/** A page of the newsroom that is read from top to bottom: title, parts. */
export function DeskPage({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-8 px-4 py-5 sm:px-8 sm:py-7">
      <header className="flex flex-col gap-1">
        <h1 className="text-section font-bold">{title}</h1>
        {lead && <p className="text-ui-2 text-ink-2">{lead}</p>}
      </header>
      {children}
    </div>
  )
}

/** One part of it, under a heading and a rule. */
export function DeskPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 border-t border-rule-strong pt-4">
      <h2 className="text-rail font-bold">{title}</h2>
      {children}
    </section>
  )
}
