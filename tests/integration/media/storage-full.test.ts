import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { auditLog, media } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { amendEnv } from '@/lib/env'
import { mediaStorage } from '@/lib/storage/media-storage'
import { uploadPicture } from '@/newsroom/media/upload-picture'
import { makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { startObjectStorage } from '@/tests/support/object-storage'
import { newPhotograph } from '@/tests/support/pictures'

useNewsroomDatabase()

let reporter: StaffActor
const full = createServer((_request, response) => response.writeHead(507).end())
let service: Awaited<ReturnType<typeof startObjectStorage>>
beforeAll(async () => {
  reporter = await makeStaff('reporter')
  service = await startObjectStorage()
  await once(full.listen(0, '127.0.0.1'), 'listening')
})
afterAll(async () => {
  full.close()
  await service.stop()
})

const useBucket = (endpoint: string) => amendEnv({ S3_ENDPOINT: endpoint, S3_BUCKET: 'saebyeok', S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' })
const upload = async (name = '눈.jpg') => uploadPicture({ actor: reporter, upload: { name, length: null, body: new Blob([new Uint8Array(await newPhotograph())]).stream() } })
const audit = () => db().select({ action: auditLog.action, actorId: auditLog.actorId, subjectId: auditLog.subjectId, details: auditLog.details }).from(auditLog)

describe('an upload into a bucket', () => {
  it('is kept there, and recorded with who brought it', async () => {
    useBucket(service.settings.endpoint)
    const outcome = await upload()
    if (!outcome.ok) throw new Error(outcome.problem.code)
    expect(await mediaStorage().get(outcome.picture.src.replace('/media/', ''))).not.toBeNull()
    expect(await audit()).toContainEqual({ action: 'media.uploaded', actorId: reporter.staffId, subjectId: outcome.mediaId, details: { name: '눈.jpg', bytes: expect.any(Number) } })
  })

  it('that is full is refused as such, and leaves no row and no line in the record', async () => {
    useBucket(`http://127.0.0.1:${(full.address() as AddressInfo).port}`)
    const before = [await db().$count(media), (await audit()).length]
    expect(await upload()).toEqual({ ok: false, problem: { code: 'storage-full', detail: '눈.jpg' } })
    expect([await db().$count(media), (await audit()).length]).toEqual(before)
  })

  it('is not taken two hundred times in ten minutes from one person', async () => {
    useBucket(service.settings.endpoint)
    const refusals: unknown[] = []
    for (let index = 0; index < 205; index += 1) {
      const outcome = await uploadPicture({ actor: reporter, upload: { name: 'x', length: null, body: null } })
      if (!outcome.ok && outcome.problem.code === 'too-many-uploads') refusals.push(outcome.problem.retryAfterSeconds)
    }
    expect(refusals).toHaveLength(7)
    expect(refusals[0]).toBeGreaterThan(500)
    expect(await uploadPicture({ actor: await makeStaff('reporter'), upload: { name: 'x', length: null, body: null } })).toMatchObject({ problem: { code: 'image-broken' } })
  })
})
