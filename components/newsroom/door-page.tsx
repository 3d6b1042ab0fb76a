import type { ReactNode } from 'react'

/** The frame of signing in and first set-up: the newsroom's name, a title, a form in a narrow column. */
export function DoorPage({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-96 flex-col justify-center gap-6 px-6 py-12">
      <header className="flex flex-col gap-1 border-b-2 border-rule-strong pb-4">
        <p className="text-meta text-ink-2">{name}</p>
        <h1 className="text-section font-bold">{title}</h1>
      </header>
      {children}
    </main>
  )
}
