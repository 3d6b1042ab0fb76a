import type { Command } from 'commander'
import { say } from '../say'

/** `ilbo migrate:deploy`: what the build of a deployment calls. */
export function registerMigrateDeploy(program: Command): void {
  program
    .command('migrate:deploy')
    .description(say().commands.migrateDeploy.about)
    .action(async () => (await import('../deploy/run-migrate-deploy')).runMigrateDeploy())
}
