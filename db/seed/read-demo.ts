import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import type { ArticleLabel } from '@/domain/articles/article'
import { paperSchema, sectionLayouts } from '@/domain/paper/paper'
import type { ImportedArticle } from '@/exchange/imported-article'
import { readJekyll } from '@/exchange/jekyll/read-jekyll'
import { sceneNames } from './pictures/draw-scene'

const labels: Record<string, ArticleLabel> = { 속보: 'breaking', 단독: 'exclusive', 인터뷰: 'interview', 포토: 'photo', 종합: 'roundup', 정정: 'correction' }

const pictureSchema = z.strictObject({ scene: z.enum(sceneNames), seed: z.int(), alt: z.string(), caption: z.string(), credit: z.string() })
const frontMatterSchema = z.strictObject({
  title: z.string(),
  section: z.string(),
  label: z.string().optional(),
  standfirst: z.string().optional(),
  excerpt: z.string(),
  bylines: z.array(z.string()).default([]),
  tags: z.array(z.string()),
  hours_ago: z.number().positive(),
  picture: pictureSchema.optional(),
})

/** `left`: where in the drawn scene the square around the face begins, in px. */
const portraitSchema = z.strictObject({ seed: z.int(), left: z.int(), alt: z.string() })
const contributorsSchema = z.array(z.object({ slug: z.string(), name: z.string(), title: z.string(), bio: z.string(), email: z.string(), publicEmail: z.string().optional(), portrait: portraitSchema.optional() }))
const sectionsSchema = z.array(z.object({ slug: z.string(), name: z.string(), layout: z.enum(sectionLayouts), description: z.string() }))

export type DemoPortrait = z.infer<typeof portraitSchema>
export type DemoPicture = z.infer<typeof pictureSchema>
export type DemoArticle = { article: ImportedArticle; picture: DemoPicture | null }
export type Demo = {
  identity: Omit<z.infer<typeof paperSchema>, 'sections' | 'pages'>
  sections: z.infer<typeof sectionsSchema>
  contributors: z.infer<typeof contributorsSchema>
  articles: DemoArticle[]
}

/** The whole demo paper from its files in `folder`, articles oldest first, dated back from `now`. */
export async function readDemo(folder: string, now: Date): Promise<Demo> {
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(path.join(folder, name), 'utf8'))
  const names = (await readdir(path.join(folder, 'articles'))).filter((name) => name.endsWith('.md')).sort()
  const articles = await Promise.all(names.map(async (name) => readDemoArticle(name, await readFile(path.join(folder, 'articles', name), 'utf8'), now)))
  return {
    identity: paperSchema.omit({ sections: true, pages: true }).parse(await json('paper.json')),
    sections: sectionsSchema.parse(await json('sections.json')),
    contributors: contributorsSchema.parse(await json('contributors.json')),
    articles: articles.sort((one, other) => Number(one.article.publishedAt) - Number(other.article.publishedAt)),
  }
}

/** Demo articles are read by the Jekyll importer like anybody's archive; only their front matter is our own. */
function readDemoArticle(name: string, file: string, now: Date): DemoArticle {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? []
  const given = frontMatterSchema.parse(parse(head))
  const { picture = null } = given
  const jekyll = {
    title: given.title,
    categories: [given.section],
    tags: given.tags,
    excerpt: given.excerpt,
    feature_text: given.standfirst ?? '',
    authors: given.bylines,
    date: new Date(now.getTime() - given.hours_ago * 3_600_000).toISOString(),
    ...(picture ? { image: { path: `/${picture.scene}-${picture.seed}.png`, alt: picture.alt, caption: picture.caption, credit: picture.credit } } : {}),
  }
  const outcome = readJekyll({ name, bytes: new TextEncoder().encode(`---\n${stringify(jekyll)}---\n${body}`) })
  if (!outcome.ok) throw new Error(`demo article ${name}: ${outcome.problem.code} ${outcome.problem.detail ?? ''}`)
  return { article: { ...outcome.article, key: `demo:${name}`, label: given.label ? (labels[given.label] ?? null) : null }, picture }
}
