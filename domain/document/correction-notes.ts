import { correctionKindNames, correctionKinds, type CorrectionKind } from './reader-words'

/** A correction note as readers see it. `place` counts from 1 and is in its anchor; `day` null: none was given; `note` has a line for each paragraph. */
export type CorrectionNote = { place: number; kind: CorrectionKind; day: string | null; note: string }

const noteBlock = /<aside class="correction-note" id="correction-(\d+)" aria-label="([^"<>]+)"><p class="correction-note-head">(.*?)<\/p>(.*?)<\/aside>/gs

/**
 * The correction notes of a body with their words, out of the HTML that `render-html.ts` made: what is listed is what is shown, under the
 * same anchor. Words that only look like a note are escaped there and are none.
 */
export function correctionNotesIn(bodyHtml: string): CorrectionNote[] {
  return [...bodyHtml.matchAll(noteBlock)].map(([, place = '', name = '', head = '', inner = '']) => ({
    place: Number(place),
    kind: correctionKindNames.find((kind) => correctionKinds[kind] === name) ?? 'correction',
    day: /datetime="(\d{4}-\d\d-\d\d)"/.exec(head)?.[1] ?? null,
    note: plain(inner),
  }))
}

/** Without tags and without the numbers of footnotes; the renderer writes special characters by their number alone. */
function plain(html: string): string {
  const lines = html.replace(/<sup\b[^>]*>\s*<a .*?<\/sup>/gs, '').replace(/<br>|<\/(?:p|li)>/g, '\n').replace(/<[^>]*>/g, '')
  return lines.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).split('\n').map((line) => line.trim()).filter(Boolean).join('\n')
}
