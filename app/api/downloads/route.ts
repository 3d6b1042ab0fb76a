import { attachmentKind } from '@/domain/media/attachment-file'
import { getDownloads } from '@/published/downloads'
import { briefly } from '../briefly'

export const dynamic = 'force-dynamic'

/** More files than an article offers. */
const mostPaths = 30
const mediaPath = /^[0-9a-f]{2}\/[0-9a-f]{30}\.[a-z]{3,4}$/

/** Downloads of some files, `?of=ab/….pdf,cd/….hwp`: `{ "ab/….pdf": 12 }`. What nobody has downloaded is left out. */
export async function GET(request: Request): Promise<Response> {
  const asked = (new URL(request.url).searchParams.get('of') ?? '').split(',').slice(0, mostPaths)
  return briefly(Object.fromEntries(await getDownloads(asked.filter((path) => mediaPath.test(path) && attachmentKind(path) !== null))))
}
