const minute = 60_000

/** The 수정 that stands over an article: null when it was not published again, or within the minute, whose two times would read alike. */
export function shownUpdate({ firstPublishedAt, updatedAt }: { firstPublishedAt: Date; updatedAt: Date }): Date | null {
  return updatedAt.getTime() - firstPublishedAt.getTime() >= minute ? updatedAt : null
}
