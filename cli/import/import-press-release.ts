import path from 'node:path'
import { NoteBook } from '@/domain/document/notes'
import { maxReleaseBytes, readPressRelease, toBoardArticle } from '@/exchange/press-release/read-press-release'
import { messagesIn } from '@/messages'
import type { ImportOptions } from '@/newsroom/imports/import-article'
import type { ReleaseFlags } from '../commands/import'
import { type Imported, failed, importFiles, importOne, readSource } from './import-files'

/** Imports a press release as plain text, or a folder of them; with `--board` the rows of the lists under them too. */
export async function importPressRelease(place: string, flags: ReleaseFlags): Promise<void> {
  await importFiles({ place, asJson: flags.json === true, importFile: (file, _root, asked) => importFile(file, flags, asked) })
}

async function importFile(file: string, flags: ReleaseFlags, asked: AbortSignal): Promise<Imported[]> {
  const source = await readSource(file, maxReleaseBytes)
  if ('code' in source) return [failed(source)]
  const read = readPressRelease({ name: path.basename(file), bytes: source, board: flags.section })
  if (!read.ok) return [failed(read.problem)]
  const options: ImportOptions = {
    categoryAs: 'section',
    defaultSection: flags.section,
    sectionLayout: 'board',
    publish: flags.publish === true,
    findPicture: async () => null,
  }
  const reports: Imported[] = []
  // Oldest first, as they came out; the release last, so that it has the next number unless the list knows its own.
  for (const row of flags.board ? read.rows.toReversed() : []) {
    if (asked.aborted) return reports
    // What is printed on the paper is Korean, whatever the operator reads.
    const sentence = messagesIn('ko').imports.bodyNotBrought(row.hasAttachment)
    reports.push(await importOne(file, toBoardArticle(row, { board: flags.section, sentence }), options))
  }
  const notes = new NoteBook(read.article.notes)
  if (!flags.board && read.rows.length > 0) notes.add('list-left-out', String(read.rows.length))
  return [await importOne(file, { ...read.article, notes: notes.list() }, options), ...reports.toReversed()]
}
