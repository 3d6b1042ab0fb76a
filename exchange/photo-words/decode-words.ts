import { decodeCp949 } from '@/exchange/cp949'

/** Bytes of a picture's words as text: UTF-8 where they are that, else the Korean of Windows, as old newsroom programs write it. Without closing zeros. */
export function decodeWords(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  const own = end === -1 ? bytes : bytes.subarray(0, end)
  return decodeUtf8(own) ?? decodeCp949(own) ?? new TextDecoder('latin1').decode(own)
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
