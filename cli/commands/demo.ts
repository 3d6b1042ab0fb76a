import type { Command } from 'commander'
import { say } from '../say'

export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description(say().commands.demo.about)
    .action(async () => (await import('../run-demo')).runDemo())
}
