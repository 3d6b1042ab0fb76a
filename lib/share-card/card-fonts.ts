import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { type FontCoverage, fitToFonts } from './drawable-text'

/** A font as the drawing wants it; its name is its file's. */
export type CardFont = { name: string; data: ArrayBuffer; weight: 700 }

const coverageSchema: z.ZodType<FontCoverage[]> = z.array(z.object({ file: z.string(), ranges: z.array(z.tuple([z.number(), z.number()])) }))

/** Where the build puts the fonts of cards (`cli/build/copy-card-fonts.ts`). */
const folder = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'public', 'fonts', 'cards')

let coverage: Promise<FontCoverage[]> | undefined
/** By their files. The drawing parses a set of fonts once, as long as it is the same array. */
const sets = new LRUCache<string, Promise<CardFont[]>>({ max: 20 })

/** Texts as they can be drawn and the fonts for them: the paper's own, and those of Hanja that they need. */
export async function dressTexts(texts: string[]): Promise<{ texts: string[]; fonts: CardFont[] }> {
  coverage ??= readCoverage()
  const fonts = await coverage
  const fitted = fitToFonts(texts, fonts)
  // The first is the paper's own: also where it draws nothing, lines are measured by it.
  const files = [...new Set([...fonts.slice(0, 1).map(({ file }) => file), ...fitted.files])]
  const key = files.join()
  const set = sets.get(key) ?? Promise.all(files.map(readFont))
  sets.set(key, set)
  return { texts: fitted.texts, fonts: await set }
}

async function readCoverage(): Promise<FontCoverage[]> {
  return coverageSchema.parse(JSON.parse(await readFile(path.join(folder(), 'coverage.json'), 'utf8')))
}

async function readFont(file: string): Promise<CardFont> {
  const bytes = new Uint8Array(await readFile(path.join(folder(), path.basename(file))))
  return { name: file, data: bytes.buffer, weight: 700 }
}
