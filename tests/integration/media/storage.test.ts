import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStorage } from '@/lib/storage/disk-storage'
import { s3Storage } from '@/lib/storage/s3-storage'
import { type Storage, StorageFullError } from '@/lib/storage/storage'
import { startObjectStorage } from '@/tests/support/object-storage'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

let service: Awaited<ReturnType<typeof startObjectStorage>>
let folder: string

beforeAll(async () => {
  service = await startObjectStorage()
  folder = makeTempDataDir()
})
afterAll(async () => {
  await service.stop()
  removeTempDataDir(folder)
})

const drivers: [string, () => Storage][] = [
  ['the disk', () => diskStorage(folder)],
  ['an object storage', () => s3Storage(service.settings)],
]

describe.each(drivers)('%s', (_name, open) => {
  const key = 'ab/0123456789abcdef.webp'
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256)

  it('gives back the same bytes, replaces them whole, and forgets them', async () => {
    const storage = open()
    await storage.put(key, bytes)
    expect(Buffer.from((await storage.get(key)) ?? [])).toEqual(Buffer.from(bytes))
    await storage.put(key, Buffer.from('새 사진'))
    expect(Buffer.from((await storage.get(key)) ?? []).toString()).toBe('새 사진')
    await storage.remove(key)
    expect(await storage.get(key)).toBeNull()
  })

  it('has nothing under a key that was never used, and removing it is no error', async () => {
    expect(await open().get('cd/none.webp')).toBeNull()
    await expect(open().remove('cd/none.webp')).resolves.toBeUndefined()
  })

  it.each(['../secrets.json', '/etc/passwd', 'a/../../b.webp', 'a\0.webp', 'A.webp', 'a//b.webp', 'a?x.webp', ''])('knows no key %j and writes nothing there', async (wrong) => {
    expect(await open().get(wrong)).toBeNull()
    await expect(open().put(wrong, bytes)).rejects.toThrow('not a storage key')
    await expect(open().remove(wrong)).rejects.toThrow('not a storage key')
  })

  it('keeps twenty files that are written at once apart', async () => {
    const storage = open()
    const keys = Array.from({ length: 20 }, (_, index) => `ef/at-once-${index}.webp`)
    await Promise.all(keys.map((one) => storage.put(one, Buffer.from(one))))
    expect((await Promise.all(keys.map((one) => storage.get(one)))).map((kept) => Buffer.from(kept ?? []).toString())).toEqual(keys)
  })
})

describe('an object storage', () => {
  it('keeps everything in its folder of the bucket', async () => {
    await s3Storage(service.settings).put('gh/place.webp', Buffer.from('x'))
    expect(readdirSync(service.directory, { recursive: true })).toContainEqual(expect.stringContaining('saebyeok/media/gh/place.webp'))
  })

  it('that refuses our key says so, and says no secret', async () => {
    const wrong = s3Storage({ ...service.settings, secretAccessKey: 'wrong-secret' })
    await expect(wrong.put('gh/x.webp', Buffer.from('x'))).rejects.toThrow('object storage refused to put: 403 SignatureDoesNotMatch')
    await expect(wrong.get('gh/place.webp')).rejects.toThrow(/^object storage refused to get: 403 (?!.*wrong-secret)/)
  })

  it('that is full is told apart from one that is broken', async () => {
    let status = 507
    const server = createServer((_request, response) => response.writeHead(status).end()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const storage = s3Storage({ ...service.settings, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
    await expect(storage.put('gh/x.webp', Buffer.from('x'))).rejects.toBeInstanceOf(StorageFullError)
    status = 500
    await expect(storage.get('gh/x.webp')).rejects.toThrow('refused to get: 500')
    server.close()
  })
})
