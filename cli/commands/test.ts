import type { Command } from 'commander'

/** `npm test`: the whole proof, installing what it needs. */
export function registerTest(program: Command): void {
  program
    .command('test')
    .description('모든 시험: 규칙, 타입, 단위, 통합, 브라우저 · everything: lint, types, unit, integration, browser')
    .action(async () => {
      const [{ runStages }, { lint, types, unit, build, integration, browser }] = await Promise.all([import('../test/run-stages'), import('../test/stages')])
      process.exitCode = await runStages([lint, types, unit, build, integration, browser])
    })
}
