/**
 * The few words that the renderers write around what the writer wrote. Readers read Korean, so these are Korean; they are here and
 * not in `messages/`, because a body is rendered once for everybody and the domain knows no interface language.
 */
export const readerWords = {
  table: '표',
  summary: '요약',
  footnotes: '각주',
  footnote: (number: number) => `각주 ${number}`,
  backToText: '본문으로 돌아가기',
  gallery: (count: number) => `사진 ${count}장`,
  related: '관련 기사',
  watchAt: (provider: string) => `${provider}에서 보기`,
  download: '내려받기',
} as const

/** Kinds of correction notes. Source: 언론중재법 제14조 (정정), 제16조 (반론), 제17조 (추후보도). */
export const correctionKinds = { correction: '정정', rebuttal: '반론', followUp: '추후보도' } as const

export type CorrectionKind = keyof typeof correctionKinds

export const correctionKindNames = ['correction', 'rebuttal', 'followUp'] as const satisfies readonly CorrectionKind[]

/** What readers call a kind of note. */
export function correctionName(kind: unknown): string {
  return Object.entries(correctionKinds).find(([name]) => name === kind)?.[1] ?? correctionKinds.correction
}

/** `2026년 11월 21일` for `2026-11-21`. A day, not an instant: no time zone may move it. */
export function koreanDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}년 ${month}월 ${date}일`
}

/** A file's size as people say it: `312 KB`, `4.1 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
