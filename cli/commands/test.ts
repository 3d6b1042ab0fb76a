import type { Command } from 'commander'

/** `npm test`: the whole proof, installing what it needs. */
export function registerTest(program: Command): void {
  program
    .command('test')
    .description('모든 시험: 규칙, 타입, 단위, 통합, 브라우저 · everything: lint, types, unit, integration, browser')
    .option('--vercel', '그 뒤에 Vercel 용 빌드도 · the build for Vercel too, after them')
    .action(async (options: { vercel?: boolean }) => {
      const [{ runStages }, { lint, types, unit, build, integration, browser }, { vercel }] = await Promise.all([import('../test/run-stages'), import('../test/stages'), import('../test/vercel-stage')])
      process.exitCode = await runStages([lint, types, unit, build, integration, browser, ...(options.vercel ? [vercel] : [])])
    })
}
