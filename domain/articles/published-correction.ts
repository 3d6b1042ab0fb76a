import type { CorrectionKind } from '@/domain/document/reader-words'

/** One note of the public list. `path` leads to the note itself; `day` is a day in Seoul, `2026-11-21`; `note` has a line for each paragraph. */
export type PublishedCorrection = { path: string; headline: string; kind: CorrectionKind; day: string; note: string }
