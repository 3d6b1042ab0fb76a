import { say } from '../say'
import type { Steps } from '../steps'

/** Fills an empty database with the demo paper, as a visible step; with `empty` it only notes that this paper begins without. */
export async function seedStep(steps: Steps, { empty }: { empty: boolean }): Promise<void> {
  // Looked up without the importer and the pictures, which most starts do not need.
  const { declineDemo, isDatabaseEmpty } = await import('@/db/seed/demo-state')
  if (empty) return declineDemo()
  if (!(await isDatabaseEmpty())) return
  const { seedDemo } = await import('@/db/seed/seed-demo')
  await steps.run(say().steps.seed, async (progress) => {
    const { articles } = await seedDemo({ onProgress: (done, of) => progress(`${done}/${of}`) })
    progress(say().steps.seeded(articles))
  })
}
