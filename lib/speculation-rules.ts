/** Where a browser finds the rules; a header on reader pages names it. */
export const speculationRulesPath = '/speculation.json'

/** New windows, downloads and links that we do not vouch for are left alone. */
const plainLink = { not: { selector_matches: '[target], [download], [rel~="nofollow"]' } }

/**
 * Which pages a browser may prepare while a reader's pointer rests on a link, so that they are there at once. Only what is named here,
 * and only pages that are made and kept: never the newsroom, a draft, a search or an address for machines, which cost work or change
 * something. A prepared article counts no view until somebody sees it (`enhance/view-beacon.ts`).
 * Source: HTML Standard, "Speculative loading".
 */
export const speculationRules = {
  prerender: [{ source: 'document', eagerness: 'moderate', where: { and: [{ href_matches: '/articles/*/*' }, plainLink] } }],
  prefetch: [{ source: 'document', eagerness: 'moderate', where: { and: [{ href_matches: ['/', '/sections/*', '/contributors/*', '/tags/*', '/archive', '/archive/*', '/series', '/series/*', '/pages/*', '/corrections', '/corrections/*'] }, plainLink] } }],
}
