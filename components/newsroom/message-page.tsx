import type { ReactNode } from 'react'

/** A page that says one thing and leads on: not found, set up already. */
export function MessagePage({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-start justify-center gap-4 px-6 py-12">
      <h1 className="text-section font-bold">{title}</h1>
      <p className="text-ui-2 text-ink-2">{body}</p>
      {children}
    </main>
  )
}
