import { type Outcome, fail } from '@/domain/problems'
import { isWellFormedText } from '@/lib/text'
import { isHwp } from './hwp-file'
import { isPolyglotPdf } from './polyglot'
import { zipKind } from './zip-file'

/** What one file may weigh. Press releases with pictures in them are often beyond 20 MB. */
export const attachmentLimits = { bytes: 30_000_000 } as const

/**
 * What may be attached, by the ending of its name. No ZIP: nobody sees what is in one. No old Office (DOC, XLS, PPT) and no macros: they
 * carry programs.
 */
export const attachmentTypes = {
  pdf: { mime: 'application/pdf', name: 'PDF' },
  hwp: { mime: 'application/x-hwp', name: '한글' },
  hwpx: { mime: 'application/hwp+zip', name: '한글' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', name: '워드' },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: '엑셀' },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', name: '파워포인트' },
  txt: { mime: 'text/plain', name: '텍스트' },
  csv: { mime: 'text/csv', name: 'CSV' },
} as const

export type AttachmentKind = keyof typeof attachmentTypes

/** A file as an article offers it. `bytes` is its size. */
export type AttachmentFile = { name: string; bytes: number; mime: string }

/** The ending of a name, when files of that kind are taken. */
export function attachmentKind(name: string): AttachmentKind | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(attachmentTypes, ending) ? (ending as AttachmentKind) : null
}

/** What readers call a file of this type; empty for types that are not ours. */
export function attachmentTypeName(mime: string): string {
  return Object.values(attachmentTypes).find((type) => type.mime === mime)?.name ?? ''
}

/**
 * The kind of a file, on which its name and its bytes have to agree: a program that calls itself a PDF is neither. Problems:
 * attachment-broken, attachment-unsupported, attachment-disguised.
 */
export function readAttachment(bytes: Uint8Array, name: string): Outcome<{ kind: AttachmentKind }> {
  const kind = attachmentKind(name)
  if (!kind) return fail('attachment-unsupported', { detail: name })
  if (bytes.length === 0) return fail('attachment-broken', { detail: name })
  return isOfKind(bytes, kind) ? { ok: true, kind } : fail('attachment-disguised', { detail: name })
}

function isOfKind(bytes: Uint8Array, kind: AttachmentKind): boolean {
  switch (kind) {
    case 'pdf':
      return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-' && !isPolyglotPdf(bytes)
    case 'hwp':
      return isHwp(bytes)
    case 'txt':
    case 'csv':
      return isPlainText(bytes)
    default:
      return zipKind(bytes) === kind
  }
}

/** Text in UTF-8, EUC-KR, or UTF-16 with its mark, that does not begin as a web page or a drawing. */
function isPlainText(bytes: Uint8Array): boolean {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = (isUtf16 ? ['utf-16le'] : ['utf-8', 'euc-kr']).map((encoding) => decode(bytes, encoding)).find((decoded) => decoded !== null)
  return text !== undefined && isWellFormedText(text ?? '') && !/^\s*<[!?a-z]/i.test(text ?? '')
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // Bytes that this encoding does not have.
    if (error instanceof TypeError) return null
    throw error
  }
}
