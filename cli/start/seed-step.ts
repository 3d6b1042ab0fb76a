import { say } from '../say'
import type { Steps } from '../steps'

/** Fills an empty database with the demo paper, as a visible step; with `empty` it only notes that this paper begins without. */
export async function seedStep(steps: Steps, { empty }: { empty: boolean }): Promise<void> {
  const { declineDemo, isDatabaseEmpty, seedDemo } = await import('@/db/seed/seed-demo')
  if (empty) return declineDemo()
  if (!(await isDatabaseEmpty())) return
  await steps.run(say().steps.seed, async (progress) => {
    const { articles } = await seedDemo({ onProgress: (done, of) => progress(`${done}/${of}`) })
    progress(say().steps.seeded(articles))
  })
}
