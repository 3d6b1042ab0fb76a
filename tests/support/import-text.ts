import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import type { Paper } from './paper-server'
import { runIlbo } from './run-ilbo'

const reportSchema = z.object({
  imported: z.number(),
  known: z.number(),
  failed: z.number(),
  serversCaughtUp: z.boolean(),
  articles: z.array(z.object({ file: z.string(), id: z.string(), path: z.string().nullable(), headline: z.string(), isNew: z.boolean(), section: z.string(), tags: z.array(z.string()), problems: z.array(z.object({ code: z.string() })), notes: z.array(z.object({ code: z.string(), detail: z.string(), count: z.number() })) })),
  failures: z.array(z.object({ file: z.string(), problems: z.array(z.object({ code: z.string(), message: z.string() })) })),
})

export type JsonReport = z.infer<typeof reportSchema>

/** Runs an import (Jekyll's unless another is named) beside the running paper, as an operator does, and reads its JSON. */
export async function importPlace(paper: Paper, place: string, flags: string[] = [], kind: 'jekyll' | 'press-release' = 'jekyll'): Promise<{ code: number; report: JsonReport }> {
  const { code, stdout, stderr } = await runIlbo(['import', kind, place, '--json', ...flags], { env: paper.env })
  try {
    return { code, report: reportSchema.parse(JSON.parse(stdout)) }
  } catch (error) {
    throw new Error(`import ended with ${code} and printed no report: ${stdout}\n${stderr}`, { cause: error })
  }
}

type Imported<Publish> = { id: string; path: Publish extends true ? string : null }

/** Imports one file of this name and text; fails the test when it does not come in. */
export async function importText<const Publish extends boolean>(paper: Paper, name: string, text: string, { publish }: { publish: Publish }): Promise<Imported<Publish>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ilbo-import-'))
  try {
    const file = path.join(folder, `${name}.md`)
    writeFileSync(file, text)
    const { report } = await importPlace(paper, file, publish ? ['--publish'] : [])
    const [article] = report.articles
    if (!article || (publish && article.path === null)) throw new Error(`not imported: ${JSON.stringify(report)}`)
    return { id: article.id, path: article.path } as Imported<Publish>
  } finally {
    rmSync(folder, { recursive: true })
  }
}
