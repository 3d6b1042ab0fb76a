import path from 'node:path'
import { dataDir, s3Settings } from '@/lib/env'
import { diskStorage } from './disk-storage'
import { s3Storage } from './s3-storage'
import type { Storage } from './storage'

/** Where this installation keeps its pictures and attachments. */
export const mediaStorage = (): Storage => storageOf('media')

/** Where it keeps the cards that were drawn; what is lost there is drawn again. */
export const cardStorage = (): Storage => storageOf('cards')

/** In the bucket that is set, else in the data folder. */
function storageOf(folder: string): Storage {
  const bucket = s3Settings()
  return bucket ? s3Storage({ ...bucket, folder }) : diskStorage(path.join(/* turbopackIgnore: true */ dataDir(), folder))
}
