import type { NoteBook } from '@/domain/document/notes'
import { looksBlank, oneLine } from '@/domain/document/normalise/text-safety'

/** A block of a release: its lines, and whether a wide gap (an empty line with a no-break space in it) stands before it. */
export type Block = { lines: string[]; afterGap: boolean }

/** What begins a line of its own even without an empty line before it: office bullets, dashes, stars. */
const opener = /^(?:[-–—*※□■○●◇◆▶▷◎ㅇ·•]|\d{1,2}[.)]\s)/u

/**
 * The blocks of a text: empty lines part them. Lines that stand together are one block (a text that was wrapped by hand), unless one
 * begins with a bullet of its own.
 */
export function splitBlocks(lines: readonly string[], notes: NoteBook): Block[] {
  const blocks: Block[] = []
  let isApart = true
  let afterGap = false
  for (const raw of lines) {
    const line = oneLine(raw, notes)
    if (looksBlank(line)) {
      isApart = true
      // Offices part paragraphs by a line that holds a no-break space; a note stays with its paragraph.
      afterGap ||= /[\u00a0\u3000]/.test(raw)
      continue
    }
    const last = blocks.at(-1)
    if (isApart || !last || opener.test(line)) blocks.push({ lines: [line], afterGap })
    else last.lines.push(line)
    isApart = false
    afterGap = false
  }
  return blocks
}
