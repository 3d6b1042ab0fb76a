import { PictureImage } from '@/components/site/picture-image'
import type { Picture } from '@/domain/articles/article'

/** The picture over the body, uncropped, with caption and credit. On a phone it reaches from edge to edge. */
export function LeadFigure({ picture }: { picture: Picture }) {
  const { caption, credit } = picture
  return (
    <figure>
      <div className="bleed">
        <PictureImage picture={picture} first widest={680} sizes="(min-width: 45rem) 680px, 100vw" className="h-auto w-full" />
      </div>
      {(caption || credit) && (
        <figcaption className="mt-2.5 text-meta leading-normal">
          {caption} {credit && <small className="text-meta text-ink-2">{credit}</small>}
        </figcaption>
      )}
    </figure>
  )
}
