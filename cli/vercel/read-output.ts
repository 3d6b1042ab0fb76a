import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** A function as it would be sent: its name (`api/jobs`) and what it weighs, by the path that each file has in it. */
export type BuiltFunction = { name: string; files: Map<string, { size: number; place: string }> }

const configSchema = z.looseObject({
  routes: z.array(z.looseObject({ src: z.string().optional(), headers: z.record(z.string(), z.string()).optional() })),
  crons: z.array(z.object({ path: z.string(), schedule: z.string() })).default([]),
})
const functionSchema = z.looseObject({ runtime: z.string().optional(), filePathMap: z.record(z.string(), z.string()).default({}) })

export type Output = { config: z.infer<typeof configSchema>; functions: BuiltFunction[]; routes: Set<string> }

/** What `vercel build` left in `<project>/.vercel/output` (Build Output API 3). */
export function readOutput(project: string): Output {
  const output = path.join(project, '.vercel', 'output')
  const folder = path.join(output, 'functions')
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) => name.endsWith('.func'))
  const nameOf = (entry: fs.Dirent) => path.relative(folder, path.join(entry.parentPath, entry.name)).replace(/\.func$/, '')
  return {
    config: configSchema.parse(JSON.parse(fs.readFileSync(path.join(output, 'config.json'), 'utf8'))),
    // Routes that share a function are links to it.
    functions: all.filter((entry) => !entry.isSymbolicLink()).map((entry) => ({ name: nameOf(entry), files: filesOf(project, path.join(folder, `${nameOf(entry)}.func`)) })),
    routes: new Set(all.map(nameOf)),
  }
}

function filesOf(project: string, folder: string): BuiltFunction['files'] {
  const { filePathMap } = functionSchema.parse(JSON.parse(fs.readFileSync(path.join(folder, '.vc-config.json'), 'utf8')))
  const mapped = Object.entries(filePathMap).map(([name, from]) => [name, path.join(project, from)] as const)
  const own = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const places = [...mapped, ...own.map((entry) => [path.relative(folder, path.join(entry.parentPath, entry.name)), path.join(entry.parentPath, entry.name)] as const)]
  return new Map(places.filter(([, place]) => fs.existsSync(place)).map(([name, place]) => [name, { size: fs.statSync(place).size, place }]))
}
