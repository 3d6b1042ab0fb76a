import fs from 'node:fs'
import path from 'node:path'
import { hanjaFolder } from '@/lib/font-folder'
import { fontFace } from '../fonts/font-face'
import { hanjaSlices } from '../fonts/hanja-slices'
import { hanjaScale } from '../fonts/local-faces'
import { readWoffMetrics } from '../fonts/woff-metrics'
import { root } from './paths'

const from = path.join(root, 'node_modules', '@fontsource-variable', 'noto-sans-kr')

/**
 * Puts the slices of Noto Sans KR that have Hanja where they are served, with a style sheet of their own: only pages with Hanja ask for it
 * (`enhance/hanja.ts`). Each slice has all weights. Without the package the sheet is empty, and Hanja stay in the reader's own font.
 */
export function copyHanja(): void {
  const to = path.join(root, 'public', hanjaFolder)
  fs.mkdirSync(to, { recursive: true })
  const slices = fs.existsSync(from) ? hanjaSlices(fs.readFileSync(path.join(from, 'unicode.json'), 'utf8')) : []
  const scale = hanjaScale(readWoffMetrics(fs.readFileSync(path.join(root, 'node_modules/pretendard/dist/web/static/woff/Pretendard-Regular.woff'))))
  for (const { number, file } of slices) fs.copyFileSync(path.join(from, 'files', file), path.join(to, `${number}.woff2`))
  const faces = slices.map(({ number, range }) =>
    fontFace({ 'font-family': 'Ilbo Hanja', 'font-weight': '400 700', 'font-display': 'swap', src: `url('${number}.woff2') format('woff2')`, 'size-adjust': scale, 'unicode-range': range }),
  )
  fs.writeFileSync(path.join(to, 'hanja.css'), faces.join(''))
}
