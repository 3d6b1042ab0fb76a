import 'server-only'
import type { articles } from '@/db/schema'
import type { Problem } from '@/domain/problems'
import { isoSeoul } from '@/lib/korean-time'

type Embargoed = Pick<typeof articles.$inferSelect, 'embargoUntil'>

/**
 * What keeps an article under embargo from leaving the newsroom at `moment`: null when nothing does. Asked at every way out: publishing
 * (by hand, at a promised moment, by an import), the promise itself, and links for people without an account.
 */
export function embargoProblem({ embargoUntil }: Embargoed, moment: Date): Problem | null {
  return embargoUntil !== null && moment < embargoUntil ? { code: 'embargoed', field: 'at', detail: isoSeoul(embargoUntil) } : null
}
