import type { Command } from 'commander'
import { say } from '../say'

export function registerRepublish(program: Command): void {
  program
    .command('republish')
    .description(say().commands.republish.about)
    .action(async () => (await import('../run-republish')).runRepublish())
}
