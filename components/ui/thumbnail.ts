import { getImageProps } from 'next/image'
import type { Picture } from '@/domain/articles/article'

/** Small files of Next's optimiser; without the `style` that it brings along, which the newsroom's policy refuses. */
export function thumbnail({ src, width, height }: Pick<Picture, 'src' | 'width' | 'height'>) {
  const { props } = getImageProps({ src, width: 240, height: Math.max(1, Math.round((240 * height) / width)), alt: '' })
  return { src: props.src, srcSet: props.srcSet, width: props.width, height: props.height }
}
