import { pictureName } from './picture-file'

const longest = 120

/** A file's name as it may be kept, shown and put into an address: as a picture's, short, with its ending whole. */
export function fileName(name: string): string {
  const ending = /\.[a-z]{1,5}$/i.exec(name)?.[0] ?? ''
  const stem = pictureName(name.slice(0, name.length - ending.length)).slice(0, longest - ending.length).toWellFormed().trim()
  return (stem === '' ? 'file' : stem) + ending
}

/** `attachment` with the name in the form for all characters. Source: RFC 6266, 4.3; RFC 8187. */
export function contentDisposition(name: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename*=UTF-8''${encoded}`
}
