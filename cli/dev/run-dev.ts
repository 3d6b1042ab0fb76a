import { childEnvironment, env } from '@/lib/env'
import { watchScripts } from '../build/build-scripts'
import { buildPaths, root } from '../build/paths'
import { listeningHost } from '../start/listening-host'
import { isNextBanner } from '../start/next-banner'
import { serve } from '../start/serve'

/** `npm run dev`: the same database and addresses, with Next's development server and scripts that are rebuilt at every change. */
export function runDev({ empty }: { empty: boolean }): Promise<void> {
  return serve(
    {
      mode: 'dev',
      patienceSeconds: 180,
      prepare: () => watchScripts(),
      command() {
        const { hostname, args } = listeningHost(env().BIND)
        return {
          args: [...args, buildPaths.next, 'dev', '--port', String(env().PORT), '--hostname', hostname],
          cwd: root,
          env: childEnvironment({ NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : undefined }),
          echo: (line) => !isNextBanner(line),
        }
      },
    },
    { empty },
  )
}
