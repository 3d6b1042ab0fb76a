import { type Outcome, fail } from '@/domain/problems'
import { decodeCp949 } from './cp949'

/**
 * A file's bytes as text with `\n` line ends and without byte order mark: UTF-8, else CP949 when the bytes are cleanly that and
 * hold Hangul. Fails with `file-too-large` (more than `maxBytes`), `file-empty` (nothing but white space) or `file-binary`.
 */
export function decodeFile(bytes: Uint8Array, maxBytes: number): Outcome<{ text: string; encoding: 'utf-8' | 'cp949' }> {
  if (bytes.length > maxBytes) return fail('file-too-large', { detail: `${bytes.length}` })
  if (bytes.includes(0)) return fail('file-binary')
  const utf8 = decodeUtf8(bytes)
  const text = utf8 ?? decodeKorean(bytes)
  if (text === null || isMostlyControls(text)) return fail('file-binary')
  if (text.trim() === '') return fail('file-empty')
  return { ok: true, text: text.replace(/\r\n?/g, '\n'), encoding: utf8 === null ? 'cp949' : 'utf-8' }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Nearly any bytes could be meant as CP949; without a syllable in it they were not. */
function decodeKorean(bytes: Uint8Array): string | null {
  const text = decodeCp949(bytes)
  return text !== null && /[가-힣]/.test(text) ? text : null
}

/** More than one control character in a hundred is a program or a picture that happens to hold no NUL. */
function isMostlyControls(text: string): boolean {
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0
  return controls * 100 > text.length
}
