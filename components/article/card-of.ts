import { cutPhoto } from '@/lib/share-card/cut-photo'
import { mediaStorage } from '@/lib/storage/media-storage'
import { drawCard } from './draw-card'
import { type ShareImage, type SharedArticle, cardSize } from './share-image'

const middle = { x: 0.5, y: 0.5 }

/** The bytes of an article's image: its photograph cut to size, or the drawn card. Null when the photograph is not there. */
export async function cardOf(article: SharedArticle, { photo }: ShareImage, paperName: string): Promise<Uint8Array | null> {
  if (!photo) return drawCard(article, paperName)
  const bytes = await mediaStorage().get(photo.src.replace(/^\/media\//, ''))
  return bytes && cutPhoto(bytes, { ...cardSize, focus: photo.focal ?? middle })
}
