import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { vercel } from '@/lib/env'
import { withFileLock } from '@/lib/file-lock'
import { parseJson } from '@/lib/json'
import { say } from '../say'
import type { Progress, Steps } from '../steps'
import { assembleStandalone } from './assemble'
import { buildScripts } from './build-scripts'
import { buildPaths, root } from './paths'
import { runNextBuild } from './run-next-build'
import { sourceHash } from './source-hash'

const stampSchema = z.object({ hash: z.string() })

/**
 * Builds as a visible step when there is no build of exactly these sources, then uses it. One process at a time builds or uses, so
 * that nobody copies half of a build.
 */
export async function ensureBuild<Result>(steps: Steps, asked: AbortSignal, use: () => Promise<Result>): Promise<Result> {
  return steps.run(say().steps.build, (progress) =>
    locked(progress, async () => {
      if (isCurrent()) progress(say().steps.buildCurrent)
      else await build(progress, asked)
      return use()
    }),
  )
}

/** Builds in any case. */
export async function buildAnyway(steps: Steps, asked: AbortSignal): Promise<void> {
  await steps.run(say().steps.build, (progress) => locked(progress, () => build(progress, asked)))
}

async function build(progress: Progress, asked: AbortSignal): Promise<void> {
  const hash = sourceHash(root)
  // From here on the old build is no whole one any more.
  fs.rmSync(buildPaths.stamp, { force: true })
  progress(say().steps.scripts(await buildScripts()))
  await runNextBuild(progress, asked)
  // Vercel takes what it needs from the build itself; nothing here could start it.
  if (vercel()) return progress('')
  assembleStandalone()
  fs.writeFileSync(buildPaths.stamp, `${JSON.stringify({ hash, builtAt: new Date().toISOString() })}\n`)
  progress('')
}

function isCurrent(): boolean {
  if (!fs.existsSync(buildPaths.stamp) || !fs.existsSync(buildPaths.server)) return false
  const stamp = stampSchema.safeParse(parseJson(fs.readFileSync(buildPaths.stamp, 'utf8')))
  return stamp.success && stamp.data.hash === sourceHash(root)
}

function locked<Result>(progress: Progress, work: () => Promise<Result>): Promise<Result> {
  fs.mkdirSync(path.dirname(buildPaths.lock), { recursive: true })
  return withFileLock(buildPaths.lock, work, { waitSeconds: 900, onWait: () => progress(say().steps.buildWaits) })
}
