import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { diskStorage } from '@/lib/storage/disk-storage'
import { StorageFullError } from '@/lib/storage/storage'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

// A disk that is full needs a mount, which needs root: the flush fails here as it does there.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const open: typeof real.open = async (...args) => {
    const file = await real.open(...args)
    file.sync = () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
    return file
  }
  return { ...real, open }
})

let folder: string
beforeAll(() => {
  folder = makeTempDataDir()
})
afterAll(() => removeTempDataDir(folder))

it('a full disk is told as such and leaves nothing half-written', async () => {
  await expect(diskStorage(folder).put('ab/picture.webp', Buffer.alloc(1000))).rejects.toBeInstanceOf(StorageFullError)
  expect(readdirSync(folder, { recursive: true })).toEqual(['ab'])
})
