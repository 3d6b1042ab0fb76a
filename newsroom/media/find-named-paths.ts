import 'server-only'
import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'

/**
 * Which of these files (paths below /media, each with the medium that had it) anything still names by its address: the library, what readers see of articles
 * that use the medium, any version of any article's text, pages and their versions, the paper, portraits, and the front as it is and was lately. Texts
 * name the library by its ids, so a revision is asked only where an index says that somebody wrote an address of /media as a link.
 */
export async function findNamedPaths(executor: Executor, files: readonly { path: string; mediaId: string }[]): Promise<Set<string>> {
  if (files.length === 0) return new Set()
  const rows = sql.join(files.map(({ path, mediaId }) => sql`(${path}::text, ${mediaId}::uuid)`), sql`, `)
  const isIn = (text: ReturnType<typeof sql>) => sql`position('/media/' || file.path in ${text}) > 0`
  const { rows: named } = await executor.execute<{ path: string }>(sql`
    select file.path from (values ${rows}) as file (path, media_id)
    where exists (select 1 from media where media.path = file.path)
      or exists (
        select 1 from media_uses used join published_articles shown on shown.article_id = used.article_id
        where used.media_id = file.media_id and ${isIn(sql`coalesce(shown.lead_picture ->> 'src', '') || shown.body_html || coalesce(shown.feed_html, '')`)}
      )
      or exists (select 1 from revisions where revisions.body::text like '%/media/%' and ${isIn(sql`revisions.body::text`)})
      or exists (select 1 from page_versions where ${isIn(sql`page_versions.body::text`)})
      or exists (select 1 from published_pages where ${isIn(sql`published_pages.body_html`)})
      or exists (select 1 from published_paper where ${isIn(sql`published_paper.paper::text`)})
      or exists (select 1 from settings where ${isIn(sql`settings.value::text`)})
      or exists (select 1 from published_contributors where ${isIn(sql`coalesce(portrait ->> 'src', '')`)})
      or exists (select 1 from published_front where ${isIn(sql`published_front.layout::text`)})
      or exists (select 1 from (select layout from front_layouts order by version desc limit 100) as lately where ${isIn(sql`lately.layout::text`)})`)
  return new Set(named.map(({ path }) => path))
}
