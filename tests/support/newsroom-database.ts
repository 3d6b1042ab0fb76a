import { afterAll, beforeAll } from 'vitest'
import { closeDatabase, db } from '@/db/client'
import { contributors, sections } from '@/db/schema'
import { type StaffActor, type StaffRights, type StaffRole, rightsOf } from '@/domain/staff/staff'
import { amendEnv } from '@/lib/env'
import { log } from '@/lib/log'
import { insertStaff } from '@/newsroom/staff/add-staff'
import { setPaperIdentity } from '@/newsroom/paper/publish-paper'
import { unnamedPaper } from '@/domain/paper/paper'
import { freshDatabase } from './fresh-database'
import { makeTempDataDir, removeTempDataDir } from './temp-data-dir'

/** Gives this test file a database and a data folder of its own, behind the same `db()` that the rooms use. */
export function useNewsroomDatabase(): void {
  let database: Awaited<ReturnType<typeof freshDatabase>>
  let folder: string
  beforeAll(async () => {
    database = await freshDatabase()
    folder = makeTempDataDir()
    amendEnv({ DATABASE_URL: database.url, DATA_DIR: folder, LOG_LEVEL: 'silent' })
    // It was made before the setting.
    log.level = 'silent'
  })
  afterAll(async () => {
    await closeDatabase()
    await database.drop()
    removeTempDataDir(folder)
  })
}

let count = 0

/** Somebody on staff, without the slow password. */
export async function makeStaff(role: StaffRole, asked: Partial<StaffRights> = {}): Promise<StaffActor> {
  count += 1
  const email = `person${count}@saebyeok.example`
  const added = await insertStaff(db(), null, { ...rightsOf(role, asked), email, name: '배도윤', passwordHash: 'not a hash: nobody signs in here' })
  if (!added.ok) throw new Error(added.problem.code)
  return { kind: 'staff', staffId: added.staffId, sessionId: '', name: '배도윤', email, ...rightsOf(role, asked) }
}

/** A paper with two sections and one contributor. */
export async function makePaper(): Promise<{ society: string; economy: string; contributorId: string }> {
  const [society, economy] = await db()
    .insert(sections)
    .values([{ slug: 'society', name: '사회', position: 0 }, { slug: 'economy', name: '경제', position: 1 }])
    .returning({ id: sections.id })
  const [person] = await db().insert(contributors).values({ slug: 'bae-doyun', name: '배도윤', title: '기자' }).returning({ id: contributors.id })
  const { sections: _none, ...identity } = unnamedPaper
  await db().transaction((tx) => setPaperIdentity(tx, { kind: 'operator' }, { ...identity, name: '가람신문' }))
  if (!society || !economy || !person) throw new Error('paper was not made')
  return { society: society.id, economy: economy.id, contributorId: person.id }
}
