import type { Command } from 'commander'
import { say } from '../say'

export function registerBuild(program: Command): void {
  program
    .command('build')
    .description(say().commands.build.about)
    .action(async () => (await import('../build/run-build')).runBuild())
}
