import { checkVercel } from '../vercel/run-check-vercel'
import { crashed, noCounts } from './counts'
import type { Stage } from './stages'

/** The build for Vercel: one test when it could be made. What could not be looked at is said, and counts as nothing. */
export const vercel: Stage = {
  name: 'Vercel 용 빌드 · build for Vercel',
  run: async ({ signal }) => {
    const { outcome, report } = await checkVercel(signal)
    if (outcome !== 'faulty') console.log(report)
    return { counts: outcome === 'fine' ? { ...noCounts, passed: 1 } : outcome === 'faulty' ? crashed : noCounts, output: report }
  },
}
