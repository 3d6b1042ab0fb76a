import { attachmentKind, attachmentTypes } from '@/domain/media/attachment-file'
import { contentDisposition, fileName } from '@/domain/media/file-name'
import { isReader } from '@/domain/views/is-reader'
import { mediaStorage } from '@/lib/storage/media-storage'
import { downloadCounter } from '@/published/counting/download-counter'

const types: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif' }

/** A picture may be kept for ever. A file is kept by whoever took it for half an hour and by nobody between, so that downloads can be counted. */
const forEver = 'public, max-age=31536000, immutable'
const halfHour = 'private, max-age=1800'

/**
 * A stored picture, or a file to download. Its name is random and its bytes never change; next.config.ts lets it do nothing but be shown. A file
 * is never shown on our own origin: whatever is in it, it is downloaded, and counted.
 */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const [folder = '', file = '', name = file, ...rest] = (await params).path
  const kind = attachmentKind(file)
  const isOurs = rest.length === 0 && (kind !== null || name === file)
  const type = kind ? attachmentTypes[kind].mime : types[file.split('.').at(-1) ?? '']
  const bytes = isOurs && type ? await mediaStorage().get(`${folder}/${file}`) : null
  if (!type || !bytes) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  const headers = new Headers({ 'content-type': type, 'cache-control': kind ? halfHour : forEver })
  if (kind && request.method === 'GET' && isReader(request.headers)) downloadCounter().note(`${folder}/${file}`)
  if (kind) headers.set('content-disposition', contentDisposition(downloadName(name, kind)))
  return new Response(new Uint8Array(bytes), { headers })
}

/** The name that the address asks for, with the ending of what the file is. */
function downloadName(name: string, kind: string): string {
  const wanted = fileName(decodeName(name))
  return attachmentKind(wanted) === kind ? wanted : `${wanted}.${kind}`
}

/** Next hands on the segments of a route as they stand in the address. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch (error) {
    if (error instanceof URIError) return name
    throw error
  }
}
