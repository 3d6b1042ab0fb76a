import { z } from 'zod'

const strings = z.array(z.string())

/**
 * What readers will see differ after a verb: everything that shows an article now or showed it before. A verb answers it and the
 * journal keeps it; caches are not its business. `paper` is true when the name, sections or masthead changed, which every page
 * shows; `paths` are pages to make again right away, most read first. `neighbourNumbers` are articles whose pages name this one as the
 * next or the previous of their section; `days` are days of Seoul (`2026-11-21`) on which it is listed, `seriesSlugs` the series it is or was a
 * part of, `pageSlugs` the paper's own pages. `corrections` is true when a correction note is on either side of the change; `everyArticle` when
 * any article's page may show what is gone, in a list beside its text; `front` when the front alone looks different. Older servers write none of these.
 */
export const publicChangeSchema = z.object({
  articleNumbers: z.array(z.int()),
  neighbourNumbers: z.array(z.int()).optional(),
  days: strings.optional(),
  seriesSlugs: strings.optional(),
  pageSlugs: strings.optional(),
  sectionSlugs: strings,
  contributorSlugs: strings,
  tagSlugs: strings,
  paper: z.boolean(),
  corrections: z.boolean().optional(),
  everyArticle: z.boolean().optional(),
  front: z.boolean().optional(),
  paths: strings,
})

export type PublicChange = z.infer<typeof publicChangeSchema>

/** A change of the paper itself, which is on every page. */
export const paperChange: PublicChange = { articleNumbers: [], sectionSlugs: [], contributorSlugs: [], tagSlugs: [], paper: true, paths: ['/'] }

/** A change of how the front is laid out, or of what stands on it by now. */
export const frontChange: PublicChange = { articleNumbers: [], sectionSlugs: [], contributorSlugs: [], tagSlugs: [], paper: false, front: true, paths: ['/'] }

/** A change of the lists beside articles, on any page of one. */
export const everyArticleChange: PublicChange = { articleNumbers: [], everyArticle: true, sectionSlugs: [], contributorSlugs: [], tagSlugs: [], paper: false, paths: [] }
