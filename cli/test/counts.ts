import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** How the tests of a stage ended. */
export type Counts = { passed: number; failed: number; skipped: number }

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 }

/** A stage that fell over before it could count counts as one failure. */
export const crashed: Counts = { ...noCounts, failed: 1 }

export function addCounts(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped }
}

/** The line by which machines and people know the outcome. */
export const plainLine = ({ passed, failed, skipped }: Counts) => `${passed} passed, ${failed} failed, ${skipped} skipped`

const vitestReport = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/** Counts of a report of Vitest's JSON reporter. A file that fails as a whole (it does not load, a hook throws) is one failure. */
export function countVitest(json: unknown): Counts {
  const files = vitestReport.parse(json).testResults
  const counts = { ...noCounts }
  for (const { status, assertionResults } of files) {
    const failedBefore = counts.failed
    for (const test of assertionResults) counts[test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped'] += 1
    if (status === 'failed' && counts.failed === failedBefore) counts.failed += 1
  }
  return counts
}

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** Counts of a report of Playwright's JSON reporter. Errors outside of tests are one failure; a test that passes sometimes is one, too. */
export function countPlaywright(json: unknown): Counts {
  const { errors, stats } = playwrightReport.parse(json)
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed === 0 && errors.length > 0 ? 1 : failed, skipped: stats.skipped }
}

/**
 * Counts of a runner that left a report and an exit code. Where they disagree (an error outside of every test, no test at all, a
 * report that is not there) the stage has failed.
 */
export function countReport(file: string, exitCode: number, count: (json: unknown) => Counts): Counts {
  let counts: Counts
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return crashed
  }
  return exitCode !== 0 && counts.failed === 0 ? addCounts(counts, crashed) : counts
}
