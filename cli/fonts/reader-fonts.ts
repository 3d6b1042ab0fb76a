import fs from 'node:fs'
import path from 'node:path'
import { fontFolder } from '@/lib/font-folder'
import { fontWeights } from '../build/copy-fonts'
import { root } from '../build/paths'
import { blankFont } from './blank-font'
import { fontFace } from './font-face'
import { localFaces } from './local-faces'
import { readSlices, shortRanges } from './slices'
import { readWoffMetrics } from './woff-metrics'

/** The files that `npm run fonts` writes, and what is in them. Throws when the package has changed its shape. */
export function readerFontFiles(): { file: string; text: string }[] {
  return [
    { file: path.join(root, 'components', 'site', 'fonts.css'), text: readerFontsCss() },
    { file: path.join(root, 'enhance', 'blank-font.ts'), text: blankFontModule() },
  ]
}

const packageFolder = path.join(root, 'node_modules', 'pretendard', 'dist', 'web', 'static')

const origin = 'Written by `npm run fonts` from the package pretendard, never by hand (docs/decisions/0020-fonts.md).'

/** What stands in Korean text beside syllables: ASCII, and the marks that are set between words. */
const besideSyllables = [...Array.from({ length: 95 }, (_, index) => 32 + index), 0xa0, ...[...'·–—‘’“”…※→▲△▼▽◆◇■□●○'].map((mark) => mark.codePointAt(0) ?? 0)]

/** Of these, what words and sentences end in: in bold a space stands so much nearer to a comma that a line of eight may hold one word more. */
const kerned = [...' ,.”'].map((mark) => mark.codePointAt(0) ?? 0)

const readMetrics = () => fontWeights.map(({ name, weight }) => ({ weight, metrics: readWoffMetrics(fs.readFileSync(path.join(packageFolder, 'woff', `Pretendard-${name}.woff`))) }))

/**
 * The faces of the reader's type: the slices of both weights, and the reader's own Korean fonts. The two weights of a slice stand side by
 * side, so that a packer finds the second range in the first.
 */
function readerFontsCss(): string {
  const metrics = readMetrics()
  const claimed = readSlices(fs.readFileSync(path.join(packageFolder, 'pretendard-dynamic-subset.css'), 'utf8'), /Pretendard-Regular\.subset\.(\d+)\.woff2/)
  // The package claims Hanja, which the font has not: a browser would fetch the slice and draw nothing by it.
  const slices = claimed.map(({ number, codePoints }) => ({ number, codePoints: new Set([...codePoints].filter((codePoint) => metrics[0]?.metrics.advanceOf(codePoint) !== undefined)) }))
  const ranges = shortRanges(slices)
  const faces = slices.flatMap(({ number, codePoints }, index) =>
    fontWeights.slice(0, codePoints.size === 0 ? 0 : undefined).map(({ weight }) =>
      fontFace({
        'font-family': 'Pretendard',
        'font-weight': `${weight}`,
        'font-display': 'swap',
        src: `url('${fontFolder}/${weight}-${number}.woff2') format('woff2')`,
        'unicode-range': ranges[index] ?? '',
      }),
    ),
  )
  return [`/* ${origin} */\n`, ...faces, ...localFaces(metrics[0]?.metrics)].join('')
}

function blankFontModule(): string {
  const fonts = readMetrics().map(({ weight, metrics }) => `  ${weight}: '${blankFont(metrics, besideSyllables, kerned).toString('base64')}',\n`)
  return `/** ${origin} WOFF files as base64, by weight. */\nexport const blankFonts = {\n${fonts.join('')}}\n`
}
