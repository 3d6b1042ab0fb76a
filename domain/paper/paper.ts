import { z } from 'zod'

/** How a section shows its articles: as a magazine, or as the numbered board that Korean offices and papers know. */
export const sectionLayouts = ['magazine', 'board'] as const
export type SectionLayout = (typeof sectionLayouts)[number]

/** Everything about the paper that every page shows. */
export const paperSchema = z.object({
  name: z.string(),
  tagline: z.string(),
  description: z.string(),
  sections: z.array(z.object({ slug: z.string(), name: z.string(), layout: z.enum(sectionLayouts), description: z.string() })),
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
  }),
})

export type Paper = z.infer<typeof paperSchema>
export type PaperSection = Paper['sections'][number]

/** A paper before anybody has named it. */
export const unnamedPaper: Paper = {
  name: '일보',
  tagline: '',
  description: '',
  sections: [],
  masthead: { registration: '', registeredOn: '', publisher: '', editor: '', address: '', phone: '', youthProtectionOfficer: '', foundedOn: '' },
}
