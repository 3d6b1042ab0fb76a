import fs from 'node:fs'
import path from 'node:path'
import { cliProblem } from '../problem'
import { buildPaths, root } from './paths'

/** Makes `.next/standalone` whole: Next leaves out what a CDN would serve. After this the folder runs anywhere. */
export function assembleStandalone(): void {
  const { out, standalone, server } = buildPaths
  if (!fs.existsSync(server)) throw cliProblem({ code: 'build-incomplete', path: server })
  fs.cpSync(path.join(out, 'static'), path.join(standalone, '.next', 'static'), { recursive: true })
  const pictures = path.join(root, 'public')
  if (fs.existsSync(pictures)) fs.cpSync(pictures, path.join(standalone, 'public'), { recursive: true })
  // Next copies dotenv files along: a build that is handed on must carry no secrets, and no settings that are changed later.
  for (const name of fs.readdirSync(standalone)) if (name.startsWith('.env')) fs.rmSync(path.join(standalone, name))
}
