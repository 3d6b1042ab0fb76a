/** The bytes of a `data:` address as a file; null for everything that cannot be read here, such as `blob:` of another page. */
export function dataFile(source: string, name: string): File | null {
  const parts = /^data:([\w/+.-]+)(?:;[\w-]+=[\w-]+)*(;base64)?,([^]*)$/i.exec(source)
  const bytes = parts ? (parts[2] ? fromBase64(parts[3] ?? '') : fromPercent(parts[3] ?? '')) : null
  return bytes && new File([bytes], name, { type: parts?.[1]?.toLowerCase() })
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const data = text.replace(/\s+/g, '').replace(/={1,2}$/, '')
  if (data === '' || data.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(data)) return null
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
}

function fromPercent(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new TextEncoder().encode(decodeURIComponent(text))
  } catch (error) {
    // A stray %: no picture.
    if (error instanceof URIError) return null
    throw error
  }
}
