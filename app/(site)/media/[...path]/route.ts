import { mediaStorage } from '@/lib/storage/media-storage'

const types: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif' }

/** A stored picture. Its name is random and its bytes never change, so it may be kept for ever; next.config.ts lets it do nothing but be shown. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params
  const key = path.join('/')
  const type = types[key.split('.').at(-1) ?? '']
  const bytes = type ? await mediaStorage().get(key) : null
  if (!type || !bytes) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
  })
}
