import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LockTimeoutError, withFileLock } from './file-lock'

let folder: string
const lock = () => path.join(folder, 'lock')

beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'file-lock-'))))
afterEach(() => fs.rmSync(folder, { recursive: true }))

it('lets one in at a time and gives each its own result', async () => {
  let inside = 0
  const visit = (name: number) =>
    withFileLock(lock(), async () => {
      expect(++inside).toBe(1)
      await sleep(5)
      inside--
      return name
    })
  expect(await Promise.all([1, 2, 3, 4].map(visit))).toEqual([1, 2, 3, 4])
})

it('is given back when the work fails', async () => {
  await expect(withFileLock(lock(), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withFileLock(lock(), async () => 'free')).toBe('free')
})

it('gives up after its patience and names the holder once', async () => {
  const holders: number[] = []
  await withFileLock(lock(), async () => {
    const second = withFileLock(lock(), async () => {}, { waitSeconds: 0.1, onWait: (pid) => holders.push(pid) })
    await expect(second).rejects.toThrow(LockTimeoutError)
  })
  expect(holders).toEqual([process.pid])
})
