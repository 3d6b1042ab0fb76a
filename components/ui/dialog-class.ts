/** Classes of what lies over the page and waits for an answer. Black in both themes: a dark page under light ink would be fog. */
export const dialogBackdropClass = 'fixed inset-0 z-40 bg-black/50'

export const dialogClass =
  'fixed top-1/2 left-1/2 z-50 max-h-[92dvh] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-md border border-rule bg-paper p-5 text-ink shadow-popup outline-none'
