/** Site path under which an article is found whatever its headline becomes: short enough to be pasted, printed and read aloud. */
export const shortArticlePath = (number: number) => `/articles/${number}`

/** Site path of a section's list. */
export const sectionPath = (slug: string) => `/sections/${slug}`

/** Site path of everything a contributor wrote. */
export const contributorPath = (slug: string) => `/contributors/${slug}`

/** Site path of everything under a tag. */
export const tagPath = (slug: string) => `/tags/${slug}`

/** Site path of a page that the paper says of itself. */
export const paperPagePath = (slug: string) => `/pages/${slug}`

/** Site path of a series' parts. */
export const seriesPath = (slug: string) => `/series/${slug}`

/** Site path of the list of everything that was put right. */
export const correctionsPath = '/corrections'

/** Address of a page of a list: the first page is the list itself, so that no page has two addresses. */
export const listPagePath = (listPath: string, page: number) => (page <= 1 ? listPath : `${listPath}/${page}`)

/** Bytes of letters beyond ASCII, percent-encoded. */
const encodedLetters = /(?:%[89A-F][0-9A-F])+/g

/**
 * What stands in `href`: Hangul as it is, everything else percent-encoded. Browsers and crawlers encode letters by themselves, always the
 * same way; written out they would be a tenth of an article's page. Where an address leaves the paper it is `absoluteUrl`.
 */
export const hrefOf = (path: string) => encodeURI(path).replace(encodedLetters, decodeURI)

/** Absolute, percent-encoded address of a site path. */
export const absoluteUrl = (origin: string, path: string) => `${origin}${encodeURI(path)}`
