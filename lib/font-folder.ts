/** Where the reader's font files are served. The version of their package is in it, so that a browser may keep them for ever. */
export const fontFolder = '/fonts/1.3.9'

/** True for an address that a font file can have: its weight and the number of its slice. */
export const isFontFile = (path: string) => path.startsWith(`${fontFolder}/`) && /^[47]00-\d{1,2}\.woff2$/.test(path.slice(fontFolder.length + 1))
