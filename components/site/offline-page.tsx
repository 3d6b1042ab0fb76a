import { words } from './words'

/**
 * What a browser shows while it reaches nobody (`enhance/worker.entry.ts`). The worker puts into it what it has kept, and takes its line for
 * kept articles from here.
 */
export function OfflinePage() {
  const { title, explain, kept, note } = words.offline
  return (
    <div className="mx-auto max-w-measure py-8 lg:py-16">
      <h1 className="text-headline font-bold">{title}</h1>
      <p className="mt-4 text-rail text-ink-2">{explain}</p>
      <p className="mt-4">
        <a href="" className="inline-block py-2 font-semibold text-accent underline underline-offset-4">{words.unavailable.again}</a>
      </p>
      <p hidden data-kept-note className="border-b border-rule bg-paper-2 px-4 py-2 text-center text-meta font-semibold">{note}</p>
      <section hidden data-kept-list aria-labelledby="kept" className="mt-10">
        <h2 id="kept" className="border-t-2 border-rule-strong pt-3 text-rail font-bold">{kept}</h2>
        <ul data-kept-lines className="mt-1 divide-y divide-rule" />
      </section>
    </div>
  )
}
