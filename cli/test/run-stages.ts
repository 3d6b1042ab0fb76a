import { type Ending, watchForEnd } from '../ending'
import { expectedSentence } from '../report-failure'
import { type Counts, addCounts, crashed, noCounts, plainLine } from './counts'
import type { Stage, StageResult } from './stages'

/**
 * Runs stages one after the other, each printing as it goes, or side by side, each printed when it is done. All run to their end
 * whatever the others say. Returns the exit code; the last line is the sum, alone. A run that proves
 * nothing fails, unless it may.
 */
export async function runStages(stages: Stage[], { sideBySide = false, mayProveNothing = false }: { sideBySide?: boolean; mayProveNothing?: boolean } = {}): Promise<number> {
  const ending = watchForEnd((exitCode) => process.exit(exitCode))
  const started = Date.now()
  try {
    const results = sideBySide
      ? await Promise.all(stages.map((stage) => runStage(stage, ending, { live: false })))
      : await runInOrder(stages, ending)
    const sum = results.reduce(addCounts, noCounts)
    console.log(`\n전체 · in all ${secondsSince(started)}`)
    console.log(plainLine(sum))
    return sum.failed > 0 || (sum.passed === 0 && !mayProveNothing) ? 1 : 0
  } finally {
    ending.forget()
  }
}

async function runInOrder(stages: Stage[], ending: Ending): Promise<Counts[]> {
  const results: Counts[] = []
  for (const stage of stages) {
    ending.asked.throwIfAborted()
    console.log(`\n▸ ${stage.name}`)
    results.push(await runStage(stage, ending, { live: true }))
  }
  return results
}

async function runStage(stage: Stage, { asked }: Ending, { live }: { live: boolean }): Promise<Counts> {
  const started = Date.now()
  const { counts, output } = await stage.run({ live, signal: asked }).catch(crashReport)
  // What was ended on request has not failed.
  asked.throwIfAborted()
  const failed = counts.failed > 0
  // Of a stage that went well, the line is enough.
  if (failed && output) console.log(output.trimEnd())
  const tests = counts === noCounts ? [] : [plainLine(counts)]
  console.log([`${failed ? '✗' : '✓'} ${stage.name}`, ...tests, secondsSince(started)].join(' · '))
  return counts
}

function crashReport(error: unknown): StageResult {
  const stack = error instanceof Error ? error.stack : undefined
  return { counts: crashed, output: expectedSentence(error) ?? stack ?? String(error) }
}

const secondsSince = (start: number) => `${((Date.now() - start) / 1000).toFixed(1)} s`
