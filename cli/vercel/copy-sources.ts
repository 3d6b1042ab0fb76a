import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../build/paths'

const leftOut = /^(\.git|\.next|\.data|\.vercel|node_modules|test-results|playwright-report|\.env.*)$/
const settingsSchema = z.looseObject({ installCommand: z.string() })

/**
 * The sources as Vercel would have fetched and installed them, in an empty folder. Packages are hard links, no copies: the bundler follows
 * no link that leads out of the folder.
 */
export function copySources(to: string): void {
  fs.rmSync(to, { recursive: true, force: true })
  fs.mkdirSync(to, { recursive: true })
  for (const name of fs.readdirSync(root)) if (!leftOut.test(name)) fs.cpSync(path.join(root, name), path.join(to, name), { recursive: true })
  linkTree(path.join(root, 'node_modules'), path.join(to, 'node_modules'))
  const settings = path.join(to, 'vercel.json')
  const given = settingsSchema.parse(JSON.parse(fs.readFileSync(settings, 'utf8')))
  // Everything is installed already.
  fs.writeFileSync(settings, JSON.stringify({ ...given, installCommand: 'true' }))
  const project = { projectId: 'prj_check', orgId: 'team_check', settings: { framework: 'nextjs', nodeVersion: '24.x' } }
  fs.mkdirSync(path.join(to, '.vercel'))
  fs.writeFileSync(path.join(to, '.vercel', 'project.json'), JSON.stringify(project))
}

function linkTree(from: string, to: string): void {
  fs.mkdirSync(to)
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.name === '.cache') continue
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target)
    else fs.linkSync(source, target)
  }
}
