/** Lengths a headline and its company may have, in UTF-16 units. Apart from `inputs`, whose library is too large for the editor's page. */
export const limits = { headline: 300, standfirst: 500, excerpt: 500, tag: 60, tags: 30, bylines: 20, alt: 1000, caption: 1000, credit: 200, series: 80, stepNote: 1000 } as const
