import type { Command } from 'commander'
import { say } from '../say'

export function registerStart(program: Command): void {
  program
    .command('start')
    .description(say().commands.start.about)
    .option('--empty', say().commands.start.empty)
    .action(async (options: { empty?: true }) => (await import('../start/run-start')).runStart({ empty: options.empty ?? false }))
}
