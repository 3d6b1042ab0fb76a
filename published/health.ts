import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'

/** Whether the database answers within half a second. */
export async function isDatabaseReachable(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), 500)
  })
  const asked = db().execute(sql`select 1`).then(() => true, () => false)
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer))
}
