import 'server-only'
import type { Executor } from '@/db/client'
import { sections } from '@/db/schema'
import type { SectionLayout } from '@/domain/paper/paper'
import type { Actor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { publishPaper } from './publish-paper'
import { starterNote, starterPages } from './starter-pages'
import { documentOfLines } from './starter-text'
import { writePage } from './write-page'

/** The sections that most Korean papers begin with. */
const usualSections: { slug: string; name: string; layout?: SectionLayout }[] = [
  { slug: 'politics', name: '정치' },
  { slug: 'economy', name: '경제' },
  { slug: 'society', name: '사회' },
  { slug: 'culture', name: '문화' },
  { slug: 'sports', name: '스포츠' },
  { slug: 'opinion', name: '오피니언', layout: 'opinion' },
]

/** Gives a paper without any sections the usual ones, for an article has to stand somewhere to be published, and pages to rewrite. */
export async function ensureSections(tx: Executor, actor: Actor): Promise<void> {
  const [any] = await tx.select({ id: sections.id }).from(sections).limit(1)
  if (any) return
  await tx.insert(sections).values(usualSections.map((section, position) => ({ ...section, position }))).onConflictDoNothing()
  for (const { slug, title, text } of starterPages) await writePage(tx, { slug, title, body: documentOfLines(text), note: starterNote, authorId: null })
  await writeAudit(tx, { actor, action: 'paper.changed', subject: { kind: 'paper', id: '1' }, details: { sections: usualSections.map(({ slug }) => slug) } })
  await publishPaper(tx)
}
