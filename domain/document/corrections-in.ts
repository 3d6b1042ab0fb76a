import { type CorrectionKind, correctionKinds } from './reader-words'

/** A correction note of a rendered body: its kind, and the `id` that a link leads to. */
export type CorrectionLink = { anchor: string; kind: CorrectionKind }

const noteTag = /<aside class="correction-note" id="([\w-]+)" aria-label="([^"<>]+)">/g

/** The correction notes of a body as `render-html.ts` made it. Words that only look like one are escaped there and are none. */
export function correctionsIn(bodyHtml: string): CorrectionLink[] {
  return [...bodyHtml.matchAll(noteTag)].map(([, anchor = '', name = '']) => ({ anchor, kind: kindOf(name) }))
}

function kindOf(name: string): CorrectionKind {
  const kinds = Object.keys(correctionKinds) as CorrectionKind[]
  return kinds.find((kind) => correctionKinds[kind] === name) ?? 'correction'
}
