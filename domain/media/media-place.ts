/** Where pictures and files stand beside the articles: on pages of the paper, as somebody's portrait, as its logo. */
export const mediaPlaceKinds = ['page', 'contributor', 'logo'] as const
export type MediaPlaceKind = (typeof mediaPlaceKinds)[number]

/** One such place. `name` is the page's title or the contributor's name, empty for a logo; `path` where readers see it, null while they do not. */
export type MediaPlace = { kind: MediaPlaceKind; name: string; /** Where it is changed in the newsroom. */ deskPath: string; path: string | null }
