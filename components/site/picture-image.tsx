import { getImageProps } from 'next/image'
import type { Picture } from '@/domain/articles/article'
import { focusClasses } from '@/domain/document/focus-classes'

type PictureImageProps = {
  picture: Picture
  /** The `sizes` attribute: how wide the picture is drawn at each width of the window. */
  sizes: string
  /** The widest it is ever drawn, in CSS px; larger files than twice that are not offered. */
  widest: number
  className?: string
  /** The picture that a reader sees first: loaded at once and before the others. */
  first?: boolean
  /** Empty where the headline beside it says all; the picture's own text when left out. */
  alt?: string
}

/**
 * A picture as plain `<img>` with the files of Next's optimiser. Width and height hold its place while it loads, on paper-2.
 * No `style` attribute is printed, so that a strict style policy stays possible.
 */
export function PictureImage({ picture, sizes, widest, className = '', first = false, alt = picture.alt }: PictureImageProps) {
  const { src, width, height } = picture
  const { props } = getImageProps({ src, width, height, alt, sizes, loading: first ? 'eager' : 'lazy' })
  return (
    <img
      alt={alt}
      width={width}
      height={height}
      loading={props.loading}
      decoding="async"
      fetchPriority={first ? 'high' : undefined}
      sizes={sizes}
      srcSet={narrowSrcSet(props.srcSet, widest)}
      src={smallestEnough(props.srcSet, widest) ?? props.src}
      className={['bg-paper-2', className, ...focusClasses(picture.focal)].filter(Boolean).join(' ')}
    />
  )
}

/** The entries of a `srcset` that can be needed at all: from what a phone draws at two pixels a point up to the first that covers a double-density screen. */
export function narrowSrcSet(srcSet: string | undefined, widest: number): string | undefined {
  const entries = entriesOf(srcSet)
  if (entries.length === 0) return undefined
  const enough = entries.findIndex(({ width }) => width >= widest * 2)
  const needed = entries.filter(({ width }, place) => width >= widest / 2 && (enough === -1 || place <= enough))
  return (needed.length > 0 ? needed : entries.slice(-1)).map(({ url, width }) => `${url} ${width}w`).join(', ')
}

/** For browsers without `srcset`, and for feeds' readers: the first file that covers the widest drawing. */
function smallestEnough(srcSet: string | undefined, widest: number): string | undefined {
  const entries = entriesOf(srcSet)
  return (entries.find(({ width }) => width >= widest) ?? entries.at(-1))?.url
}

function entriesOf(srcSet: string | undefined): { url: string; width: number }[] {
  const entries = (srcSet ?? '').split(', ').map((entry) => entry.trim().split(' '))
  return entries
    .map(([url = '', width = '']) => ({ url, width: Number.parseInt(width, 10) }))
    .filter(({ url, width }) => url !== '' && Number.isFinite(width))
    .sort((one, other) => one.width - other.width)
}
