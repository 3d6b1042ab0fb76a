import path from 'node:path'
import { dataDir, s3Settings, vercel } from '@/lib/env'
import { diskStorage } from './disk-storage'
import { s3Storage } from './s3-storage'
import { type Storage, StorageMissingError } from './storage'

const folder = 'media'

/**
 * Where this installation keeps its pictures and attachments: in the bucket that is set, else in the data folder. A function on Vercel has
 * no folder that outlives it, so without a bucket it keeps nothing.
 */
export function mediaStorage(): Storage {
  const bucket = s3Settings()
  if (bucket) return s3Storage({ ...bucket, folder })
  return vercel() ? noStorage : diskStorage(path.join(/* turbopackIgnore: true */ dataDir(), folder))
}

const noStorage: Storage = {
  put: () => Promise.reject(new StorageMissingError('no bucket is set')),
  get: () => Promise.resolve(null),
  remove: () => Promise.resolve(),
}
