import path from 'node:path'
import { childEnvironment, dataDir, env } from '@/lib/env'
import { ensureBuild } from '../build/build-app'
import { listeningHost } from './listening-host'
import { isNextBanner } from './next-banner'
import { prepareRunFolder } from './run-folder'
import { serve } from './serve'

/** `npm start`: the production server. */
export function runStart({ empty }: { empty: boolean }): Promise<void> {
  let folder = ''
  return serve(
    {
      mode: 'start',
      patienceSeconds: 60,
      async prepare({ steps, asked, databaseUrl }) {
        folder = await ensureBuild(steps, asked, () => prepareRunFolder(dataDir(), databaseUrl))
        return () => {}
      },
      command() {
        const { hostname, args } = listeningHost(env().BIND)
        return {
          args: [...args, path.join(folder, 'server.js')],
          cwd: folder,
          // DATABASE_URL, AUTH_SECRET and the absolute DATA_DIR are in our own environment by now.
          env: childEnvironment({ NODE_ENV: 'production', HOSTNAME: hostname, PORT: String(env().PORT), NEXT_TELEMETRY_DISABLED: '1' }),
          echo: (line) => line.trim() !== '' && !isNextBanner(line),
        }
      },
    },
    { empty },
  )
}
