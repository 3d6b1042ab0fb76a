import { fontFace } from './font-face'
import type { FontMetrics } from './woff-metrics'

/**
 * Korean fonts that readers have, by their names for each weight, with the advance of a syllable in em. Noto's is read from the font;
 * Malgun Gothic's and Apple's are what is known of them and stand on the list of what to look at on devices.
 */
const localFonts = [
  { family: 'Ilbo Apple', syllable: 0.8643, names: { 400: ['AppleSDGothicNeo-Regular', 'Apple SD Gothic Neo'], 700: ['AppleSDGothicNeo-Bold', 'Apple SD Gothic Neo Bold'] } },
  {
    family: 'Ilbo Noto',
    syllable: 0.92,
    names: { 400: ['Noto Sans KR', 'Noto Sans CJK KR', 'NotoSansCJKkr-Regular'], 700: ['Noto Sans KR Bold', 'Noto Sans CJK KR Bold', 'NotoSansCJKkr-Bold'] },
  },
  { family: 'Ilbo Malgun', syllable: 0.92, names: { 400: ['Malgun Gothic', 'MalgunGothic'], 700: ['Malgun Gothic Bold', 'MalgunGothicBold'] } },
] as const

/** Hanja, those that are written alike with another number among them. */
export const hanjaRange = 'U+3400-9fff, U+f900-faff'

/**
 * How large Hanja stand beside Pretendard's syllables: as wide as those, as Korean type sets them. Every font has them on a full square, so that
 * one can take another's place, the blank font's included, and nothing moves.
 */
export function hanjaScale({ unitsPerEm, advanceOf }: FontMetrics): string {
  return percent((advanceOf(0xac00) ?? unitsPerEm) / unitsPerEm)
}

/** Faces of those fonts for syllables alone, scaled to Pretendard's room in width and height; and, of whichever is there, for Hanja. */
export function localFaces(pretendard: FontMetrics | undefined): string[] {
  if (!pretendard) throw new Error('There are no metrics to scale to.')
  const { unitsPerEm, ascent, descent } = pretendard
  const syllable = (pretendard.advanceOf(0xac00) ?? unitsPerEm) / unitsPerEm
  const hanja = ([400, 700] as const).map((weight) =>
    fontFace({
      'font-family': 'Ilbo Hanja Here',
      'font-weight': `${weight}`,
      src: localFonts.flatMap(({ names }) => names[weight]).map((name) => `local('${name}')`).join(', '),
      'size-adjust': hanjaScale(pretendard),
      'unicode-range': hanjaRange,
    }),
  )
  return localFonts.flatMap((font) => {
    const scale = syllable / font.syllable
    return ([400, 700] as const).map((weight) =>
      fontFace({
        'font-family': font.family,
        'font-weight': `${weight}`,
        src: font.names[weight].map((name) => `local('${name}')`).join(', '),
        'size-adjust': percent(scale),
        'ascent-override': percent(ascent / unitsPerEm / scale),
        'descent-override': percent(-descent / unitsPerEm / scale),
        'line-gap-override': '0%',
        'unicode-range': 'U+3131-318e, U+ac00-d7a3',
      }),
    )
  }).concat(hanja)
}

const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`
