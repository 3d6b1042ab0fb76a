import path from 'node:path'
import { dataDir, s3Settings, vercel } from '@/lib/env'
import { diskStorage } from './disk-storage'
import { s3Storage } from './s3-storage'
import { type Storage, StorageMissingError } from './storage'

/** Where this installation keeps its pictures and attachments. */
export const mediaStorage = (): Storage => storageOf('media')

/** Where it keeps the cards that were drawn; what is lost there is drawn again. */
export const cardStorage = (): Storage => storageOf('cards')

/** In the bucket that is set, else in the data folder. A function on Vercel has no folder that outlives it, so without a bucket it keeps nothing. */
function storageOf(folder: string): Storage {
  const bucket = s3Settings()
  if (bucket) return s3Storage({ ...bucket, folder })
  return vercel() ? noStorage : diskStorage(path.join(/* turbopackIgnore: true */ dataDir(), folder))
}

const noStorage: Storage = {
  put: () => Promise.reject(new StorageMissingError('no bucket is set')),
  get: () => Promise.resolve(null),
  remove: () => Promise.resolve(),
}
