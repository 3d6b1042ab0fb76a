import fs from 'node:fs'
import path from 'node:path'
import type { FontCoverage } from '@/lib/share-card/drawable-text'
import { characterRanges } from '../fonts/character-ranges'
import { root } from './paths'

const pretendard = path.join(root, 'node_modules', 'pretendard', 'dist')
const noto = path.join(root, 'node_modules', '@fontsource', 'noto-sans-kr', 'files')

/**
 * Puts the fonts that cards for messengers are drawn with where the server reads them (`lib/share-card/card-fonts.ts`), with a list of what
 * each can draw: Pretendard, and for what it lacks, Hanja above all, the slices of Noto Sans KR where that package is installed. The drawing
 * takes no WOFF 2 and no variable font, so these are other files than the ones readers get.
 */
export function copyCardFonts(): void {
  const to = path.join(root, 'public', 'fonts', 'cards')
  fs.mkdirSync(to, { recursive: true })
  // The same characters as the WOFF of it; OTF is read faster.
  const own = characterRanges(fs.readFileSync(path.join(pretendard, 'web/static/woff/Pretendard-Bold.woff')))
  fs.copyFileSync(path.join(pretendard, 'public/static/Pretendard-Bold.otf'), path.join(to, 'Pretendard-Bold.otf'))
  const known = new Set(own.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)))
  const coverage: FontCoverage[] = [{ file: 'Pretendard-Bold.otf', ranges: own }]
  for (const name of notoSlices()) {
    const ranges = characterRanges(fs.readFileSync(path.join(noto, name)))
    if (!ranges.some(([first, last]) => hasNew(first, last, known))) continue
    fs.copyFileSync(path.join(noto, name), path.join(to, name))
    coverage.push({ file: name, ranges })
  }
  fs.writeFileSync(path.join(to, 'coverage.json'), JSON.stringify(coverage))
}

/** The numbered slices of one weight, in the order of their numbers. */
function notoSlices(): string[] {
  if (!fs.existsSync(noto)) return []
  return fs.readdirSync(noto).filter((name) => /^noto-sans-kr-\d+-700-normal\.woff$/.test(name)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

function hasNew(first: number, last: number, known: ReadonlySet<number>): boolean {
  for (let point = first; point <= last; point += 1) if (!known.has(point)) return true
  return false
}
