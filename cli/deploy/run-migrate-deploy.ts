import { databaseHost, markProduction, readProductionMark } from '@/db/production-mark'
import { ConfigurationError, env, migrationUrl, vercel } from '@/lib/env'
import { deploymentGaps } from '@/lib/deployment-gaps'
import { migrateStep } from '../database-steps'
import { unlessEnded, watchForEnd } from '../ending'
import { say } from '../say'
import { type Steps, createSteps } from '../steps'
import { refuseMigration } from './refuse-migration'

/**
 * The migrations of a deployment. Production (and whatever is not on Vercel) gets them, one deployment at a time; a preview only where its
 * database is known not to be production's. What is left out is said and is no failure: the page of a preview can be looked at all the same.
 */
export async function runMigrateDeploy(): Promise<void> {
  const ending = watchForEnd((exitCode) => process.exit(exitCode))
  const steps = createSteps()
  const deployment = vercel()
  if (deployment) for (const gap of deploymentGaps()) steps.note(say().deploy.gaps[gap])
  await unlessEnded(ending.asked, () => (deployment && deployment.stage !== 'production' ? migratePreview(steps) : migrateProduction(steps)))
  ending.forget()
}

async function migrateProduction(steps: Steps): Promise<void> {
  const url = migrationUrl()
  if (!url) throw new ConfigurationError(say().deploy.noDatabase)
  await migrateStep(steps, url)
  if (vercel()) await markProduction(url)
}

async function migratePreview(steps: Steps): Promise<void> {
  const url = migrationUrl()
  const refusal = url ? refuseMigration(databaseHost(url), await productionHosts(url)) : 'no-database'
  if (refusal || !url) return steps.note(say().deploy.skipped[refusal ?? 'no-database'](url ? databaseHost(url) : ''))
  await migrateStep(steps, url)
}

/** As the settings and as the database itself know them. */
async function productionHosts(url: string): Promise<string[]> {
  const { PRODUCTION_DATABASE_HOST: set } = env()
  const marked = await readProductionMark(url)
  return [set && databaseHost(`postgres://${set}`), marked].filter((host) => typeof host === 'string')
}
