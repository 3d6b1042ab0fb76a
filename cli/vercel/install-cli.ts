import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { vercelCli, vercelPaths } from './paths'

const patience = 240_000

/** Vercel's builder, fetched from the npm registry when it is first needed; null with what npm said when it did not come. No script of a package runs. */
export function installCli(): { script: string | null; said: string } {
  const { cli } = vercelPaths
  const script = path.join(cli, 'node_modules', 'vercel', 'dist', 'index.js')
  const whole = path.join(cli, 'whole')
  if (fs.existsSync(whole)) return { script, said: '' }
  fs.rmSync(cli, { recursive: true, force: true })
  fs.mkdirSync(cli, { recursive: true })
  const { version, overrides } = vercelCli
  fs.writeFileSync(path.join(cli, 'package.json'), JSON.stringify({ private: true, dependencies: { vercel: version }, overrides }))
  const npm = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: cli, encoding: 'utf8', timeout: patience })
  if (npm.status !== 0 || !fs.existsSync(script)) return { script: null, said: (npm.stderr || String(npm.error ?? '')).trim() }
  fs.writeFileSync(whole, '')
  return { script, said: '' }
}
