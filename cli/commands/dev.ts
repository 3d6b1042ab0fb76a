import type { Command } from 'commander'
import { say } from '../say'

export function registerDev(program: Command): void {
  program
    .command('dev')
    .description(say().commands.dev.about)
    .option('--empty', say().commands.dev.empty)
    .action(async (options: { empty?: true }) => (await import('../dev/run-dev')).runDev({ empty: options.empty ?? false }))
}
