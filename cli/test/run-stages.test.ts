import { beforeEach, describe, expect, it, vi } from 'vitest'
import { noCounts } from './counts'
import { runStages } from './run-stages'
import type { Stage } from './stages'

const lines: string[] = []

beforeEach(() => {
  lines.length = 0
  vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(...text.split('\n')))
})

const passing = (name: string, passed: number): Stage => ({ name, run: async () => ({ counts: { ...noCounts, passed }, output: 'quiet' }) })
const failing: Stage = { name: '타입', run: async () => ({ counts: { ...noCounts, failed: 1 }, output: 'slug.ts(3,1): error TS2322' }) }
const falling: Stage = { name: '빌드', run: () => Promise.reject(new Error('no space left on device')) }

describe.each([{ sideBySide: false }, { sideBySide: true }])('stages that run %o', (options) => {
  it('end in the plain line alone, and in 0 when everything passed', async () => {
    expect(await runStages([passing('규칙', 1), passing('단위', 20)], options)).toBe(0)
    expect(lines.at(-1)).toBe('21 passed, 0 failed, 0 skipped')
  })

  it('all run, whatever happens to one of them', async () => {
    expect(await runStages([failing, falling, passing('단위', 20)], options)).toBe(1)
    expect(lines.at(-1)).toBe('20 passed, 2 failed, 0 skipped')
  })

  it('show what a failed or fallen stage said, and nothing of one that passed', async () => {
    await runStages([failing, falling, passing('단위', 20)], options)
    expect(lines).toContain('slug.ts(3,1): error TS2322')
    expect(lines.join('\n')).toContain('no space left on device')
    expect(lines).not.toContain('quiet')
  })

  it('are a failure when no test ran at all', async () => {
    expect(await runStages([passing('단위', 0)], options)).toBe(1)
    expect(lines.at(-1)).toBe('0 passed, 0 failed, 0 skipped')
  })
})
