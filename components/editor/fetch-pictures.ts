import type { Picture } from '@/domain/articles/article'

/** Pictures of the library by media id; those that it does not have are left out. Throws when the server cannot be reached. */
export async function fetchPictures(mediaIds: readonly string[]): Promise<Record<string, Picture>> {
  const response = await fetch(`/admin/media?${new URLSearchParams({ ids: mediaIds.join() }).toString()}`)
  if (!response.ok) throw new Error(String(response.status))
  return ((await response.json()) as { pictures: Record<string, Picture> }).pictures
}
