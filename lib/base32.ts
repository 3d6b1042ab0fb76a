const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes in Base32 without padding (RFC 4648, 6), as authenticator apps take a key. */
export function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** The bytes of a Base32 text; spaces, hyphens and case do not matter. Null when a sign is none of the alphabet. */
export function fromBase32(text: string): Buffer | null {
  const signs = text.toUpperCase().replace(/[\s-]|=+$/g, '')
  if (![...signs].every((sign) => letters.includes(sign))) return null
  const bits = [...signs].map((sign) => letters.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
