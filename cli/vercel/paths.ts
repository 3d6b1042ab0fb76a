import path from 'node:path'
import { buildPaths } from '../build/paths'

/** The release of Vercel's own builder that was looked at, and what its dependencies have to be held to. */
export const vercelCli = { version: '64.0.2', overrides: { sandbox: '4.5.0' } }

const cache = path.join(buildPaths.out, 'cache')

/** Builds leave this part of `.next` alone. The builder weighs 360 MB and is no dependency of the paper. */
export const vercelPaths = {
  cli: path.join(cache, `vercel-cli-${vercelCli.version}`),
  /** A copy of the sources: neither the build of this clone nor its link to a project of somebody's is touched. */
  copy: path.join(cache, 'vercel-check'),
}
