import type { Command } from 'commander'
import { say } from '../say'

export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description(say().commands.migrate.about)
    .action(async () => (await import('../run-migrate')).runMigrate())
}
