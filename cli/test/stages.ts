import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild } from '../build/build-app'
import { createSteps } from '../steps'
import { type Counts, countPlaywright, countReport, countVitest, crashed, noCounts } from './counts'
import { type ToolOptions, type ToolResult, cacheFolder, runTool } from './run-tool'

/** One part of the proof. Its counts: lint and types count as one test each, a preparation only when it fails. */
export type Stage = { name: string; run(options: ToolOptions): Promise<StageResult> }

export type StageResult = { counts: Counts; output: string }

const onePassed: Counts = { ...noCounts, passed: 1 }

export const lint: Stage = {
  name: '규칙과 벽 · lint and walls',
  run: async (options) => {
    const cache = path.join(cacheFolder, 'eslint/')
    const args = ['.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', cache]
    return asOneTest(await runTool('node_modules/eslint/bin/eslint.js', args, options))
  },
}

export const types: Stage = {
  name: '타입 · types',
  run: async (options) => {
    // Half a second that makes next-env.d.ts and the types of the routes true, in a fresh clone and after a page has moved.
    const generated = await runTool('node_modules/next/dist/bin/next', ['typegen'], { ...options, live: false, env: { NEXT_TELEMETRY_DISABLED: '1' } })
    if (generated.exitCode !== 0) return asOneTest(generated)
    return asOneTest(await runTool('node_modules/typescript/bin/tsc', ['--project', '.'], options))
  },
}

// A dot each, and the failures in full: more than a thousand lines of what went well would bury them.
export const unit: Stage = { name: '단위 시험 · unit tests', run: (options) => runVitest('unit', 'dot', options) }

export const build: Stage = {
  name: '빌드 · build',
  // The servers of the later stages then find it made.
  run: ({ signal }) => ensureBuild(createSteps(), signal, async () => ({ counts: noCounts, output: '' })),
}

export const integration: Stage = {
  name: '통합 시험 · integration tests (PostgreSQL, server)',
  run: (options) => runVitest('integration', 'default', options, ['integration-paper']),
}

export const browser: Stage = {
  name: '브라우저 시험 · browser tests (Chromium)',
  run: async (options) => {
    const report = freshReport('browser')
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const { exitCode, output } = await runTool('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], { ...options, env })
    return { counts: countReport(report, exitCode, countPlaywright), output }
  },
}

/** The tests of a project, and of others that belong to it. */
async function runVitest(project: string, reporter: 'default' | 'dot', options: ToolOptions, others: string[] = []): Promise<StageResult> {
  const report = freshReport(project)
  const args = ['run', ...[project, ...others].flatMap((name) => ['--project', name]), `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${report}`]
  const { exitCode, output } = await runTool('node_modules/vitest/vitest.mjs', args, options)
  return { counts: countReport(report, exitCode, countVitest), output }
}

const asOneTest = ({ exitCode, output }: ToolResult): StageResult => ({ counts: exitCode === 0 ? onePassed : crashed, output })

/** Place of a report, without the one of an earlier run, which must not speak for this one. */
function freshReport(name: string): string {
  const folder = path.join(cacheFolder, 'reports')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.json`)
  rmSync(file, { force: true })
  return file
}
