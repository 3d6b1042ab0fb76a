import { childEnvironment, env } from '@/lib/env'
import { ensureBuild } from '../build/build-app'
import { buildPaths } from '../build/paths'
import { listeningHost } from './listening-host'
import { serve } from './serve'

/** What Next prints about itself at every start; our own lines say the same in the operator's language. */
const nextBanner = /^\s*(▲ Next\.js|- Local:|- Network:|✓ (Starting|Ready|Running next\.config))/

/** `npm start`: the production server. */
export function runStart({ empty }: { empty: boolean }): Promise<void> {
  return serve(
    {
      mode: 'start',
      patienceSeconds: 60,
      async prepare(steps, asked) {
        await ensureBuild(steps, asked)
        return async () => {}
      },
      command: () => ({
        args: [...listeningHost(env().BIND).args, buildPaths.server],
        cwd: buildPaths.standalone,
        // DATABASE_URL, AUTH_SECRET and the absolute DATA_DIR are in our own environment by now.
        env: childEnvironment({ NODE_ENV: 'production', HOSTNAME: listeningHost(env().BIND).hostname, PORT: String(env().PORT), NEXT_TELEMETRY_DISABLED: '1' }),
        echo: (line) => line.trim() !== '' && !nextBanner.test(line),
      }),
    },
    { empty },
  )
}
