/** Characters of the terms under which something may be shown. Apart from `media-inputs`, whose library is too large for a page. */
export const longestLicence = 300
