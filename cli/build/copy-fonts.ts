import fs from 'node:fs'
import path from 'node:path'
import { fontFolder } from '@/lib/font-folder'
import { copyCardFonts } from './copy-card-fonts'
import { copyHanja } from './copy-hanja'
import { buildPaths, root } from './paths'

/** Puts the reader's font files where they are served, under names that a style sheet says in few bytes: `<weight>-<slice>.woff2`. */
export function copyFonts(): void {
  fs.rmSync(buildPaths.fonts, { recursive: true, force: true })
  const from = path.join(root, 'node_modules', 'pretendard', 'dist', 'web', 'static', 'woff2-dynamic-subset')
  const to = path.join(root, 'public', fontFolder)
  fs.mkdirSync(to, { recursive: true })
  for (const { name, weight } of fontWeights) {
    for (const file of fs.readdirSync(from)) {
      const number = new RegExp(`^Pretendard-${name}\\.subset\\.(\\d+)\\.woff2$`).exec(file)?.[1]
      if (number) fs.copyFileSync(path.join(from, file), path.join(to, `${weight}-${number}.woff2`))
    }
  }
  copyHanja()
  copyCardFonts()
}

/** The weights that readers get; `name` as in the package's file names. */
export const fontWeights = [{ name: 'Regular', weight: 400 }, { name: 'Bold', weight: 700 }] as const
