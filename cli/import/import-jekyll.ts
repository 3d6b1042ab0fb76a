import path from 'node:path'
import { maxFileBytes, readJekyll } from '@/exchange/jekyll/read-jekyll'
import type { ImportFlags } from '../commands/import'
import { pictureFinder } from './find-picture'
import { type Imported, failed, importFiles, importOne, readSource } from './import-files'

/** Imports a Jekyll file, or a folder of them with their pictures. */
export async function importJekyll(place: string, flags: ImportFlags): Promise<void> {
  await importFiles({ place, asJson: flags.json === true, importFile: async (file, root) => [await importFile(file, root, flags)] })
}

async function importFile(file: string, root: string, flags: ImportFlags): Promise<Imported> {
  const source = await readSource(file, maxFileBytes)
  if ('code' in source) return failed(source)
  const read = readJekyll({ name: path.basename(file), bytes: source })
  if (!read.ok) return failed(read.problem)
  return importOne(file, read.article, {
    categoryAs: flags.categoryAs,
    defaultSection: flags.section,
    publish: flags.publish === true,
    findPicture: pictureFinder(file, root),
  })
}
