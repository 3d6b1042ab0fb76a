import path from 'node:path'
import { z } from 'zod'
import { dataDir } from '@/lib/env'

/** What `<dataDir>/run/server.json` tells about the server of this installation. */
export const serverInfoSchema = z.object({
  mode: z.enum(['start', 'dev']),
  port: z.int(),
  /** Local address, e.g. `http://localhost:3000`. */
  url: z.string(),
  /** The process that answers requests: a child of the one that holds the file. */
  app: z.object({ pid: z.int(), identity: z.string() }).nullable(),
  /** Whether it has answered its health check. */
  ready: z.boolean(),
  /** Whether it was asked to end and will be gone in a moment. */
  ending: z.boolean(),
})

export type ServerInfo = z.infer<typeof serverInfoSchema>

export function serverFile(): string {
  return path.join(dataDir(), 'run', 'server.json')
}
