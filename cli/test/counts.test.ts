import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { addCounts, countPlaywright, countReport, countVitest, plainLine } from './counts'

const folder = mkdtempSync(path.join(tmpdir(), 'ilbo-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const vitestFile = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((one) => ({ status: one })) })

function reportOf(json: unknown): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json))
  return file
}

describe('the counts of Vitest', () => {
  it('count every test by how it ended', () => {
    const report = { testResults: [vitestFile('passed', 'passed', 'passed', 'pending'), vitestFile('failed', 'passed', 'failed', 'todo')] }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it('count a file that does not load, or whose hook throws, as one failure', () => {
    const report = { testResults: [vitestFile('failed'), vitestFile('failed', 'skipped', 'skipped'), vitestFile('passed', 'passed')] }
    expect(countVitest(report)).toEqual({ passed: 1, failed: 2, skipped: 2 })
  })
})

describe('the counts of Playwright', () => {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 1 }

  it('count every test by how it ended', () => {
    expect(countPlaywright({ errors: [], stats: { ...stats, unexpected: 2 } })).toEqual({ passed: 4, failed: 2, skipped: 1 })
  })

  it('count a test that passes only sometimes as failed', () => {
    expect(countPlaywright({ errors: [], stats: { ...stats, flaky: 1 } })).toEqual({ passed: 4, failed: 1, skipped: 1 })
  })

  it('count an error outside of every test as one failure', () => {
    expect(countPlaywright({ errors: [{ message: 'no browser' }], stats })).toEqual({ passed: 4, failed: 1, skipped: 1 })
  })
})

describe('a report and an exit code', () => {
  const green = { testResults: [vitestFile('passed', 'passed')] }

  it('agree when everything passed', () => {
    expect(countReport(reportOf(green), 0, countVitest)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  })

  it('that disagree are a failure: the runner fell over after its tests', () => {
    expect(countReport(reportOf(green), 1, countVitest)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('do not count one failure twice', () => {
    expect(countReport(reportOf({ testResults: [vitestFile('failed', 'failed')] }), 1, countVitest)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it.each([
    ['is missing', () => path.join(folder, 'nowhere.json')],
    ['is cut off', () => reportOf('{"testResults": [')],
    ['is of another kind', () => reportOf({ suites: [] })],
  ])('are a failure when the report %s', (_how, file) => {
    expect(countReport(file(), 0, countVitest)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

it('the plain line is the sum of all stages', () => {
  expect(plainLine(addCounts({ passed: 340, failed: 0, skipped: 1 }, { passed: 12, failed: 2, skipped: 0 }))).toBe('352 passed, 2 failed, 1 skipped')
})
