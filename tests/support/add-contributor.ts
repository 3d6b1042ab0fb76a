import { closeDatabase } from '@/db/client'
import { openEmbedded } from '@/db/embedded/open-embedded'
import { amendEnv } from '@/lib/env'
import { saveContributor } from '@/newsroom/contributors/save-contributor'
import type { Paper } from './paper-server'

/** Somebody who signs articles, by the name that an import finds (`강다온 기자`), beside the running paper. */
export async function addContributor(paper: Paper, name: string): Promise<void> {
  const database = await openEmbedded({ dataDir: paper.dataDir })
  amendEnv({ DATABASE_URL: database.url })
  try {
    const saved = await saveContributor({ actor: { kind: 'operator' }, input: { id: null, name, title: '', bio: '', email: '', publicEmail: '', portraitId: null, staffId: null } })
    if (!saved.ok) throw new Error(saved.problem.code)
  } finally {
    await closeDatabase()
    await database.release()
  }
}
