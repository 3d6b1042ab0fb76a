import path from 'node:path'
import { dataDir, s3Settings } from '@/lib/env'
import { diskStorage } from './disk-storage'
import { s3Storage } from './s3-storage'
import type { Storage } from './storage'

const folder = 'media'

/** Where this installation keeps its pictures and attachments: in the bucket that is set, else in the data folder. */
export function mediaStorage(): Storage {
  const bucket = s3Settings()
  return bucket ? s3Storage({ ...bucket, folder }) : diskStorage(path.join(/* turbopackIgnore: true */ dataDir(), folder))
}
