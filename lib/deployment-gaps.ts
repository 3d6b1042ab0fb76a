import { env, s3Settings } from './env'

/** What a deployment on Vercel cannot do without; a process with a disk and a terminal of its own makes most of it by itself. */
export type DeploymentGap = 'no-database' | 'no-secret' | 'no-storage' | 'no-cron-secret'

/** What this deployment lacks. It starts all the same: its front must be reachable before everything is set. */
export function deploymentGaps(): DeploymentGap[] {
  const { DATABASE_URL, AUTH_SECRET, CRON_SECRET, JOBS_SECRET } = env()
  const gaps: [DeploymentGap, boolean][] = [
    ['no-database', !DATABASE_URL],
    ['no-secret', !AUTH_SECRET],
    ['no-storage', s3Settings() === null],
    ['no-cron-secret', !CRON_SECRET && !JOBS_SECRET],
  ]
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap)
}
