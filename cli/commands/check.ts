import type { Command } from 'commander'

/** `npm run check`: what can be known in seconds. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('규칙과 벽, 타입, 단위 시험 · lint with the walls, types, unit tests')
    .action(async () => {
      const [{ runStages }, { lint, types, unit }] = await Promise.all([import('../test/run-stages'), import('../test/stages')])
      process.exitCode = await runStages([lint, types, unit], { sideBySide: true })
    })
}
