import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { connectToServer } from '@/db/check-server'
import { makeFolders } from '@/lib/make-folders'
import { buildPaths } from '../build/paths'

/**
 * The folder that the app runs in: a copy of the build under `<dataDir>/app`, one for each build and database. Finished pages are kept
 * in there from one run to the next, so two papers must not share one; and a new build never pulls the files away from a server
 * that runs. Copies of former builds are removed: only one server at a time runs on a data folder.
 */
export async function prepareRunFolder(dataDir: string, databaseUrl: string): Promise<string> {
  const home = path.join(dataDir, 'app')
  const build = fs.readFileSync(path.join(buildPaths.standalone, '.next', 'BUILD_ID'), 'utf8').trim()
  const name = createHash('sha256').update(`${build} ${await databaseIdentity(databaseUrl)}`).digest('hex').slice(0, 12)
  const folder = path.join(home, name)
  makeFolders(home)
  for (const other of fs.readdirSync(home)) if (other !== name) fs.rmSync(path.join(home, other), { recursive: true, force: true })
  if (!fs.existsSync(folder)) {
    const growing = `${folder}.new`
    await fs.promises.cp(buildPaths.standalone, growing, { recursive: true, verbatimSymlinks: true, mode: fs.constants.COPYFILE_FICLONE })
    fs.renameSync(growing, folder)
  }
  return folder
}

/** Tells databases apart, also one from another that took its place under the same address. */
async function databaseIdentity(url: string): Promise<string> {
  const client = await connectToServer(url)
  try {
    const { rows } = await client.query<{ identity: string }>(
      `select concat_ws('/', (select system_identifier from pg_control_system()), oid, datname) as identity from pg_database where datname = current_database()`,
    )
    return rows[0]?.identity ?? ''
  } finally {
    await client.end()
  }
}
