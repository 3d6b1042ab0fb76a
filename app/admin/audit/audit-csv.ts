import 'server-only'
import { saysAction } from '@/components/newsroom/audit/says-action'
import type { AuditLine } from '@/domain/record/audit-actions'
import { csvLine } from '@/lib/csv-line'
import { isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

/** By this mark a spreadsheet knows that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/** Pages of the record as a file that is written while it is read: the next page is asked for when the last one was taken. */
export function auditCsv(pages: AsyncGenerator<AuditLine[]>, words: Messages['audit']): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const { columns } = words
  const head = [columns.id, columns.at, columns.who, columns.action, columns.code, columns.kind, columns.subject, columns.subjectId, columns.details, columns.address, columns.device]
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(byteOrderMark + csvLine(head))),
    async pull(controller) {
      const { value, done } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value.map((line) => csvLine(cellsOf(line, words))).join('')))
    },
    cancel: async () => {
      await pages.return(undefined)
    },
  })
}

function cellsOf(line: AuditLine, words: Messages['audit']): string[] {
  const { id, at, actorName, action, subjectKind, subjectName, subjectId, details, address, userAgent } = line
  return [String(id), isoSeoul(at), actorName, saysAction(action, words), action, subjectKind, subjectName ?? '', subjectId, JSON.stringify(details), address ?? '', userAgent ?? '']
}
