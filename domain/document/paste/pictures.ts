import type { Root } from 'hast'
import { attribute, rewriteElements, withProperties } from './hast-tools'

/** A picture that came inside what was pasted. `missing` is the name by which its figure waits for it; `source` holds the bytes. */
export type PastedPicture = { readonly missing: string; readonly source: string }

/** Where lazy loaders keep the address. */
const lazyAddresses = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataUrl', 'srcSet']

/** Gives a name that no other figure waits under: the caller knows what is unique. `type` is e.g. `png`. */
export type NamePicture = (index: number, type: string) => string

/**
 * Takes `data:` and `blob:` pictures out for the upload queue and leaves the name each figure waits under. A picture of somebody's
 * disk (`file:///C:/Users/…`) cannot be read by a browser: its file's name stays, the rest of the path is nobody's business.
 */
export function takePictures(tree: Root, nameOf: NamePicture): { tree: Root; pictures: PastedPicture[] } {
  const pictures: PastedPicture[] = []
  const taken = rewriteElements(tree, (element) => {
    const source = element.tagName === 'img' ? attribute(element, 'src').trim() : ''
    // What only holds the place until the picture comes into view: the normaliser finds the real address.
    if (/^data:/i.test(source) && lazyAddresses.some((name) => /^(https?:)?\/\//.test(attribute(element, name)))) return withProperties(element, { src: undefined })
    const type = /^data:image\/([a-z0-9]+)/i.exec(source)?.[1]?.toLowerCase() ?? (source.startsWith('blob:') ? 'png' : null)
    if (type) {
      const missing = nameOf(pictures.length + 1, type)
      pictures.push({ missing, source })
      return withProperties(element, { src: missing, srcSet: undefined })
    }
    return /^file:/i.test(source) ? withProperties(element, { src: fileName(source) }) : element
  })
  return { tree: taken, pictures }
}

function fileName(address: string): string {
  const name = address.split(/[\\/]/).at(-1) ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    // A stray % is part of the name then.
    return name
  }
}
