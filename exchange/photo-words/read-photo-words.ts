import { limits } from '@/domain/articles/limits'
import { longestLicence } from '@/domain/media/media-limits'
import type { PhotoWords, RawWords } from './photo-words'
import { readExif } from './read-exif'
import { readIptc } from './read-iptc'
import { readXmp } from './read-xmp'

/** Blocks of a picture as they stand in it; those that it does not have are left out. */
export type PhotoBlocks = { exif?: Uint8Array; iptc?: Uint8Array; xmp?: Uint8Array }

/**
 * What a picture says of itself. XMP counts first, since it cuts nothing off and knows its own characters, then IPTC, then EXIF. The credit names
 * who took it and for whom, where both are said (`한서윤 / 가람통신`); copyright stands in where nobody is named. Broken blocks say nothing.
 */
export function readPhotoWords({ exif, iptc, xmp }: PhotoBlocks): PhotoWords {
  const said: RawWords[] = [xmp && quietly(readXmp, xmp), iptc && quietly(readIptc, iptc), exif && quietly(readExif, exif)].filter((words) => words !== undefined)
  const first = (name: 'caption' | 'byline' | 'agency' | 'rights' | 'terms') => said.map((words) => tidy(words[name] ?? '')).find((words) => words !== '') ?? ''
  const [byline, agency, rights] = [first('byline'), first('agency'), first('rights')]
  const named = byline !== '' && agency !== '' && !agency.includes(byline) ? `${byline} / ${agency}` : agency || byline
  return {
    caption: cut(first('caption'), limits.caption),
    credit: cut(named || rights, limits.credit),
    licence: cut(first('terms') || rights, longestLicence),
    takenAt: said.map(({ takenAt }) => takenAt ?? null).find((instant) => instant !== null) ?? null,
  }
}

/** A block that lies about its lengths makes a reader reach beyond it. */
function quietly(read: (bytes: Uint8Array) => RawWords, bytes: Uint8Array): RawWords {
  try {
    return read(bytes)
  } catch (error) {
    if (error instanceof RangeError) return {}
    throw error
  }
}

const tidy = (text: string) => text.toWellFormed().normalize('NFC').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
const cut = (text: string, longest: number) => text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')
