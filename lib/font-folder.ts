/** Where the reader's font files are served. The version of their package is in it, so that a browser may keep them for ever. */
export const fontFolder = '/fonts/1.3.9'

/** Where the font of Hanja is served, with the version of its package; `hanja.css` there names its files. */
export const hanjaFolder = '/fonts/hanja-5.3.1'

/** True for an address that a font file can have: its weight and the number of its slice, or a slice of Hanja. */
export const isFontFile = (path: string) => isIn(fontFolder, /^[47]00-\d{1,2}\.woff2$/, path) || isIn(hanjaFolder, /^(?:hanja\.css|\d{1,3}\.woff2)$/, path)

const isIn = (folder: string, name: RegExp, path: string) => path.startsWith(`${folder}/`) && name.test(path.slice(folder.length + 1))
