import path from 'node:path'
import { dataDir } from '@/lib/env'
import { diskStorage } from './disk-storage'
import type { Storage } from './storage'

/** Where this installation keeps its pictures and attachments. */
export function mediaStorage(): Storage {
  return diskStorage(path.join(/* turbopackIgnore: true */ dataDir(), 'media'))
}
