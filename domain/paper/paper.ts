import { z } from 'zod'
import { lookSchema } from './look'
import { searchSettingsSchema } from './search-settings'

/**
 * How a section shows its articles: as a magazine, as signed opinions (on the front under their writers' names), or as the numbered board that
 * Korean offices and papers know. Only a magazine's stories are news that may lead the paper.
 */
export const sectionLayouts = ['magazine', 'opinion', 'board'] as const
export type SectionLayout = (typeof sectionLayouts)[number]

/** Everything about the paper that every page shows. */
export const paperSchema = z.object({
  name: z.string(),
  tagline: z.string(),
  description: z.string(),
  /** In their order. `isHidden`: its page is there, the line of sections does not name it. */
  sections: z.array(z.object({ slug: z.string(), name: z.string(), layout: z.enum(sectionLayouts), description: z.string(), isHidden: z.boolean().optional() })),
  /** Pages that it says of itself, in the order of the footer. What an older server wrote has none. */
  pages: z.array(z.object({ slug: z.string(), title: z.string() })).optional(),
  /** Addresses of the paper's own channels elsewhere (Naver's 연관채널). What an older server wrote has none. */
  channels: z.array(z.url({ protocol: /^https$/ })).optional(),
  /** What Korean press law wants in the footer (신문법 제21조); empty values are not shown. */
  masthead: z.object({
    registration: z.string(),
    registeredOn: z.string(),
    publisher: z.string(),
    editor: z.string(),
    address: z.string(),
    phone: z.string(),
    youthProtectionOfficer: z.string(),
    foundedOn: z.string(),
    /** What an older server wrote has neither. */
    email: z.string().optional(),
    ombudsman: z.string().optional(),
  }),
  /** Crawlers and verification codes; a paper that decided nothing has none. */
  search: searchSettingsSchema.optional(),
  /** Accent and logo; a paper that decided nothing has the usual accent and its name in letters. */
  look: lookSchema.optional(),
})

export type Paper = z.infer<typeof paperSchema>
export type PaperSection = Paper['sections'][number]
/** A paper with what its pages know of it besides: whether it has a series to lead to. */
export type PaperOnPage = Paper & { hasSeries?: boolean }
/** What is set on one page: name, masthead and channels. The rest of the paper is put together from elsewhere. */
export type PaperIdentity = Pick<Paper, 'name' | 'tagline' | 'description' | 'masthead' | 'channels'>

/** A paper before anybody has named it. */
export const unnamedPaper: Paper = {
  name: '일보',
  tagline: '',
  description: '',
  sections: [],
  masthead: { registration: '', registeredOn: '', publisher: '', editor: '', address: '', phone: '', youthProtectionOfficer: '', foundedOn: '' },
}
