import type { Command } from 'commander'

/** `npm run check:vercel`: the build for Vercel, looked at. Ends with 1 when something is wrong with it. */
export function registerCheckVercel(program: Command): void {
  program
    .command('check:vercel')
    .description('Vercel 용 빌드와 그 내용 · the build for Vercel and what is in it')
    .action(async () => {
      const [{ runStages }, { vercel }] = await Promise.all([import('../test/run-stages'), import('../test/vercel-stage')])
      process.exitCode = await runStages([vercel], { mayProveNothing: true })
    })
}
